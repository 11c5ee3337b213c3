import { type Almanac, Engine } from 'json-rules-engine';
import {
  type ChosenRulebook,
  countsTowardsLimits,
  daysBetween,
  holdsSeat,
  isLive,
  isMember,
  isReserved,
  parisDay,
  type Request,
  type Rulebook,
  type Rulebooks,
  rulebookFor,
  type Situated,
  yearOf,
} from '../../src/reglement/index.ts';

/** The codes a rules engine gives for a case: the same rules, as its own conditions and facts. */
export type EngineAnswer = (situated: Situated) => Promise<string[]>;

/** One engine a year, its rules and facts declared once, as its documentation advises. */
export function createEngineAnswer(rulebooks: Rulebooks): EngineAnswer {
  const engines = new Map<number, Engine>();
  return async (situated) => {
    const year = yearOf(situated.session.firstDay);
    const known = engines.get(year);
    const engine = known ?? createEngine(rulebooks, year);
    if (known === undefined) engines.set(year, engine);
    const { events } = await engine.run({ ...situated, day: parisDay(situated.at) });
    return events.map(({ type }) => type);
  };
}

type FactOf = (situated: Situated & { day: string }) => unknown;

function createEngine(rulebooks: Rulebooks, year: number): Engine {
  const { rulebook, fallback } = rulebookFor(rulebooks, year);
  const engine = new Engine([], { allowUndefinedFacts: false });
  for (const [name, compute] of Object.entries(factsOf({ rulebook, fallback }, String(year)))) {
    engine.addFact(name, async (_: unknown, almanac: Almanac) =>
      compute({
        at: await almanac.factValue('at'),
        person: await almanac.factValue('person'),
        structure: await almanac.factValue('structure'),
        colleaguesSiret: await almanac.factValue('colleaguesSiret'),
        memberships: await almanac.factValue('memberships'),
        action: await almanac.factValue('action'),
        session: await almanac.factValue('session'),
        view: await almanac.factValue('view'),
        day: await almanac.factValue('day'),
      }),
    );
  }
  for (const [code, conditions] of Object.entries(rulesOf(rulebook, fallback))) {
    engine.addRule({ conditions: { all: conditions }, event: { type: code } });
  }
  return engine;
}

const is = (fact: string, value: unknown = true) => ({ fact, operator: 'equal', value });
const atLeast = (fact: string, value: number) => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});
const below = (fact: string, value: number) => ({ fact, operator: 'lessThan', value });

function rulesOf({ figures, paliers }: Rulebook, fallback: boolean) {
  const actions = figures.annualActions.value;
  const formations = figures.annualFormations.value;
  const tiers = {
    TIER_NOT_OPEN: [is('isFormation'), is('isTierClosed')],
    TIER_LIMIT: [is('isFormation'), is('isTierFull')],
  };
  return {
    SESSION_CLOSED: [is('isClosed')],
    DUPLICATE: [atLeast('liveHere', 1)],
    NOT_IN_ACTIVITY: [is('isReserved'), is('isJobSeeker')],
    MEMBERSHIP_REQUIRED: [is('isReserved'), is('isMember', false)],
    TRAINING_ORGANISATION_ONLY: [is('isLabStudio'), is('isTrainingOrganisation', false)],
    LAB_STUDIO_LIMIT: [
      is('isLabStudio'),
      atLeast('labStudioUsed', figures.labStudioSessions.value),
    ],
    ONE_SESSION_PER_FORMATION: [is('isFormation'), atLeast('otherSessions', 1)],
    ANNUAL_LIMIT: [is('isReserved'), atLeast('actionsUsed', actions)],
    FORMATION_LIMIT: [is('isFormation'), atLeast('formationsUsed', formations)],
    ...(paliers.length > 0 ? tiers : {}),
    STRUCTURE_LIMIT: [is('isReserved'), atLeast('colleagues', figures.structurePeople.value)],
    SESSION_FULL: [is('isFull')],
    SHORT_NOTICE: [is('isReserved'), below('daysLeft', figures.shortNoticeDays.value)],
    ...(fallback ? { RULEBOOK_FALLBACK: [is('isFallback')] } : {}),
    LAST_ACTION: [is('isReserved'), is('actionsUsed', actions - 1)],
    LAST_FORMATION: [is('isFormation'), is('formationsUsed', formations - 1)],
  };
}

function factsOf({ rulebook, fallback }: ChosenRulebook, year: string): Record<string, FactOf> {
  const ofYear = ({ view, person }: Situated) =>
    view.ofPerson.filter(
      ({ personId, firstDay }) => personId === person.id && firstDay.startsWith(year),
    );
  const counting = (situated: Situated, kind?: Request['kind']) =>
    ofYear(situated).filter(
      (request) => countsTowardsLimits(request) && (kind === undefined || request.kind === kind),
    ).length;
  const openPalier = (day: string) => rulebook.paliers.findLast(({ from }) => from <= day);
  return {
    isFallback: () => fallback,
    isReserved: ({ action }) => isReserved(action.kind),
    isFormation: ({ action }) => action.kind === 'formation',
    isLabStudio: ({ action }) => action.kind === 'lab_studio',
    isJobSeeker: ({ person }) => person.situation === 'demandeur_emploi',
    isTrainingOrganisation: ({ structure }) => structure?.trainingOrganisation === true,
    isClosed: ({ session, day }) => session.status === 'cancelled' || day >= session.firstDay,
    isMember: ({ structure, memberships, day }) =>
      structure !== null && isMember(rulebook, day, structure.siret, memberships),
    liveHere: (situated) =>
      situated.view.ofPerson.filter(
        (request) => request.sessionId === situated.session.id && isLive(request),
      ).length,
    otherSessions: (situated) =>
      ofYear(situated).filter(
        (request) =>
          request.actionId === situated.action.id &&
          request.sessionId !== situated.session.id &&
          (isLive(request) || request.status === 'attended'),
      ).length,
    actionsUsed: (situated) => counting(situated),
    formationsUsed: (situated) => counting(situated, 'formation'),
    labStudioUsed: (situated) => counting(situated, 'lab_studio'),
    isTierClosed: ({ session, day }) => {
      const open = openPalier(day);
      const isSecondHalf = session.firstDay.slice(5) > rulebook.figures.semesterOneUntil.value;
      return open === undefined || (open.sessions === 'semester_1' && isSecondHalf);
    },
    isTierFull: (situated) => {
      const open = openPalier(situated.day);
      return open !== undefined && counting(situated, 'formation') >= open.formations;
    },
    colleagues: ({ view, person, session, action, colleaguesSiret }) =>
      new Set(
        view.ofColleagues
          .filter(
            (request) =>
              request.siret === colleaguesSiret &&
              request.personId !== person.id &&
              (holdsSeat(request) || request.status === 'attended') &&
              (rulebook.figures.structureScope.value === 'session'
                ? request.sessionId === session.id
                : request.actionId === action.id && request.firstDay.startsWith(year)),
          )
          .map(({ personId }) => personId),
      ).size,
    isFull: ({ session, view }) =>
      session.capacity !== null &&
      view.ofSession.filter((request) => holdsSeat(request)).length >= session.capacity,
    daysLeft: ({ session, day }) => daysBetween(day, session.firstDay),
  };
}
