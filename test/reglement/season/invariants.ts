import {
  countsTowardsLimits,
  holdsSeat,
  isReserved,
  nextPromotion,
  type Request,
  rulebookFor,
  seatsTaken,
  yearOf,
} from '../../../src/reglement/index.ts';
import { rulebooks } from '../builders.ts';
import { input, type World } from './world.ts';

/** Properties 1 and 2 of section 6, on the whole world; a failure says who and when. */
export function checkWorld(world: World): void {
  const requests = [...world.requests.values()];
  for (const { session } of world.sessions.values()) {
    const taken = seatsTaken(session.id, requests);
    if (session.capacity !== null && taken > session.capacity) {
      fail(world, `${session.id} has ${taken} seats taken of ${session.capacity}`);
    }
  }
  const byPersonAndYear = Map.groupBy(
    requests.filter(countsTowardsLimits),
    ({ personId, firstDay }) => `${personId} ${yearOf(firstDay)}`,
  );
  for (const [key, counting] of byPersonAndYear) checkLimits(world, key, counting);
  const sessions = [...world.sessions.values()];
  const passedOver = nextPromotion(rulebooks, { ...input(world), sessions });
  if (passedOver !== undefined) fail(world, `${passedOver.before.id} is passed over`);
}

/** A seat is given only where fewer than two other people of the structure are. */
export function checkSeatGiven(world: World, before: Request, after: Request): void {
  if (holdsSeat(before) || !holdsSeat(after) || !isReserved(after.kind)) return;
  const { figures } = rulebookFor(rulebooks, yearOf(after.firstDay)).rulebook;
  const others = [...world.requests.values()].filter(
    (other) =>
      other.personId !== after.personId &&
      other.siret === after.siret &&
      other.actionId === after.actionId &&
      yearOf(other.firstDay) === yearOf(after.firstDay) &&
      (holdsSeat(other) || other.status === 'attended'),
  );
  const people = new Set(others.map(({ personId }) => personId)).size;
  if (people >= figures.structurePeople.value)
    fail(world, `${after.id} joins ${people} colleagues`);
}

function checkLimits(world: World, key: string, counting: readonly Request[]): void {
  const [personId = '', year = ''] = key.split(' ');
  if (world.excused.has(personId)) return;
  const { figures } = rulebookFor(rulebooks, Number(year)).rulebook;
  const formations = counting.filter(({ kind }) => kind === 'formation').length;
  const labs = counting.filter(({ kind }) => kind === 'lab_studio').length;
  if (
    counting.length > figures.annualActions.value ||
    formations > figures.annualFormations.value ||
    labs > figures.labStudioSessions.value
  ) {
    fail(world, `${key} has ${counting.length} actions, ${formations} formations, ${labs} labs`);
  }
}

function fail(world: World, problem: string): never {
  throw new Error(`${world.at}: ${problem}`);
}
