import { addDays } from '#reglement/index.ts';
import { giveUp } from './converse.ts';
import type { Hand } from './hands.ts';
import { importProgramme, payRenewal, raiseCapacity } from './office.ts';
import { answerOffer, enrol, link, reportAbsence, sendBasket, withdraw } from './person-acts.ts';
import type { Season } from './season.ts';
import { approve, cancelComing, changeSession, pressStale, runSessions } from './staff-acts.ts';

/** People who act at the same moment. */
const AT_ONCE = 6;

type Act = { person: string; run: (hand: Hand) => Promise<void> };

/** A day: the morning, a working day's acts, sometimes an evening. */
export async function playDay(season: Season, day: string, isWorking: boolean): Promise<void> {
  const { size, chance } = season;
  await season.moveClock(at(day, '08:30'));
  if (day === size.from) await open(season);
  if (!isWorking) return;
  await season.moveClock(at(day, '09:40'));
  await together(season, staffActs(season));
  await season.moveClock(at(day, '14:10'));
  disturb(season);
  await together(season, [...(await peopleActs(season)), ...officeActs(season, day)]);
  if (!chance.happens(0.2)) return;
  await season.moveClock(at(day, '20:15'));
  await together(season, (await peopleActs(season)).slice(0, 3));
}

/** The first day: everyone on Teams or Telegram links their chat, the programme is imported. */
async function open(season: Season): Promise<void> {
  await importProgramme(season);
  const codeOf = async (email: string) => {
    // The mail leaves by itself, a moment after the chat has answered.
    for (let look = 0; look < 200; look += 1) {
      const { rows } = await season.place.client.query<{ text: string }>(
        'SELECT text FROM shown_mails WHERE "to" = $1 ORDER BY id DESC LIMIT 1',
        [email],
      );
      const code = /\b\d{6}\b/.exec(rows[0]?.text ?? '')?.[0];
      if (code) return code;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no code was mailed to ${email}`);
  };
  await together(
    season,
    [...season.hands.values()]
      .filter(({ person }) => person.channel !== 'playground')
      .map(({ person }) => ({
        person: person.account.id,
        run: async (hand) => season.tally.add(await link(hand, codeOf)),
      })),
  );
}

function staffActs({ town, chance, tally }: Season): Act[] {
  const acts: Act[] = [];
  for (const { account, channel } of town.people) {
    if (channel === 'none') continue;
    const act = (run: Act['run']) => acts.push({ person: account.id, run });
    if (account.roles.includes('valideur_rh') && chance.happens(0.35)) {
      act((hand) => approve(hand, chance, tally));
    }
    if (account.roles.includes('valideur_rh') && chance.happens(0.02)) {
      act((hand) => pressStale(hand, tally));
    }
    if (account.roles.includes('prestataire') && chance.happens(0.3)) {
      act((hand) => runSessions(hand, chance, tally));
    }
  }
  return acts;
}

const MAJEURE = ['Aucun de ces cas', 'Aucun de ces cas', 'Aucun de ces cas', 'Maladie'];

async function peopleActs(season: Season): Promise<Act[]> {
  const { chance, tally, size } = season;
  const acts: Act[] = [];
  const scale = size.triesADay / 6;
  const someOf = (people: string[], average: number, run: Act['run']) => {
    const times = Math.floor(average) + (chance.happens(average % 1) ? 1 : 0);
    for (let index = 0; index < times; index += 1) {
      const person = chance.of(people);
      if (person !== undefined) acts.push({ person, run });
    }
  };
  const titles = await comingTitles(season);
  tryActs(season, titles, (run) => someOf(beneficiaries(season), 1, run));
  const majeure = () => chance.of(MAJEURE) ?? '';
  const { live, asked, begun, baskets } = await whoMay(season);
  someOf(live, 0.7 * scale, async (hand) => tally.add(await withdraw(hand, chance, majeure())));
  someOf(asked, 1.5 * scale, async (hand) =>
    tally.add(`offer: ${await answerOffer(hand, OFFERS)}`),
  );
  someOf(begun, 0.6 * scale, async (hand) => tally.add(await reportAbsence(hand, majeure())));
  someOf(baskets, 0.3 * scale, async (hand) => tally.add(await sendBasket(hand)));
  return acts;
}

const OFFERS = /^Je (reste|me désiste|renonce)$/;

function tryActs(
  { chance, tally, town, size, enrolments }: Season,
  titles: string[],
  act: (run: Act['run']) => void,
): void {
  for (let index = 0; index < size.triesADay; index += 1) {
    // Now and then one that is over, or not yet in the programme.
    const title = (chance.happens(0.9) ? chance.of(titles) : chance.of(town.actions)?.title) ?? '';
    const isBasket = chance.happens(0.08);
    act(async (hand) => {
      tally.add('tries');
      const outcome = await enrolments.time(() => enrol(hand, title, { chance, isBasket }));
      tally.add(`tried: ${outcome}`);
    });
  }
}

async function comingTitles({ place }: Season): Promise<string[]> {
  const { rows } = await place.client.query<{ title: string }>(
    `SELECT DISTINCT action.title FROM actions action JOIN sessions session ON session.action_id = action.id
     WHERE session.status = 'open' AND session.first_day > $1::timestamptz ORDER BY 1`,
    [place.now()],
  );
  return rows.map(({ title }) => title);
}

function beneficiaries({ town }: Season): string[] {
  return town.people
    .filter(
      ({ account: { roles } }) => !roles.includes('gestionnaire') && !roles.includes('prestataire'),
    )
    .map(({ account }) => account.id);
}

/** Who has something to give up, to answer, to explain or to send. */
async function whoMay({ place }: Season) {
  const ids = async (where: string) => {
    const { rows } = await place.client.query<{ id: string }>(
      `SELECT DISTINCT request.person_id AS id FROM requests request
       JOIN sessions session ON session.id = request.session_id WHERE ${where} ORDER BY 1`,
      [place.now()],
    );
    return rows.map(({ id }) => id);
  };
  const live = `request.status IN ('pending_employer', 'waitlisted', 'preregistered', 'enrolled')`;
  const baskets = await place.client.query<{ id: string }>(
    'SELECT DISTINCT person_id AS id FROM basket_items WHERE added_at < $1 ORDER BY 1',
    [place.now()],
  );
  return {
    live: await ids(`${live} AND session.first_day > $1::timestamptz`),
    asked: await ids(
      `${live} AND session.first_day > $1::timestamptz AND (promoted_at IS NOT NULL OR confirmation_asked_at IS NOT NULL)`,
    ),
    begun: await ids(
      `request.status IN ('preregistered', 'enrolled') AND session.first_day BETWEEN $1::timestamptz - interval '3 days' AND $1`,
    ),
    baskets: baskets.rows.map(({ id }) => id),
  };
}

/** What gestionnaires do now and then. */
function officeActs(season: Season, day: string): Act[] {
  const { chance, tally, town, size } = season;
  const manager = chance.happens(0.5) ? 'p0' : 'p1';
  const often = Math.min(1, size.sessions / 60);
  const title = chance.of(town.actions)?.title ?? '';
  if (chance.happens(0.02 * often)) {
    return [
      {
        person: manager,
        run: async (hand) => tally.add(await changeSession(hand, 'annuler', { title })),
      },
    ];
  }
  if (chance.happens(0.03 * often)) {
    const from = addDays(day, 20 + chance.below(60));
    const days = `du ${french(from)} au ${french(addDays(from, 1))}`;
    return [
      {
        person: manager,
        run: async (hand) => tally.add(await changeSession(hand, 'reporter', { title, days })),
      },
    ];
  }
  if (chance.happens(0.05)) return [{ person: 'p0', run: () => raiseCapacity(season) }];
  if (chance.happens(0.03)) {
    return [{ person: 'p0', run: async (hand) => tally.add(await payRenewal(season, hand)) }];
  }
  if (chance.happens(0.008)) {
    const leaver = chance.of(beneficiaries(season)) ?? '';
    return [{ person: leaver, run: (hand) => leaveChat(season, hand) }];
  }
  return chance.happens(0.2) ? [{ person: manager, run: (hand) => cancelComing(hand, tally) }] : [];
}

/** What happens on the way: a channel out of order for a moment, somebody who leaves. */
function disturb({ place, chance, tally }: Season): void {
  if (chance.happens(0.05)) {
    place.teams.failNext({ status: 502, code: 'BadGateway' });
    tally.add('Teams out of order');
  }
  if (chance.happens(0.05)) {
    const parameters = { retry_after: 1 };
    place.telegram.failNext({
      error_code: 429,
      description: 'Too Many Requests',
      parameters,
      method: 'sendMessage',
    });
    tally.add('Telegram asks to wait');
  }
}

/** Somebody blocks the bot: from then on mails reach them. */
async function leaveChat({ hands, tally }: Season, hand: Hand): Promise<void> {
  if (hand.person.channel !== 'telegram') return;
  await hand.leave();
  hands.delete(hand.person.account.id);
  tally.add('bot blocked');
}

/** Several people at once, each one thing at a time. */
async function together(season: Season, acts: Act[]): Promise<void> {
  const byPerson = [...Map.groupBy(acts, ({ person }) => person).values()];
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let own = byPerson.shift(); own; own = byPerson.shift()) {
      for (const { person, run } of own) await runAct(season, person, run);
    }
  });
  await Promise.all(workers);
}

async function runAct(season: Season, person: string, run: Act['run']): Promise<void> {
  const hand = season.hands.get(person);
  if (!hand) return;
  try {
    await run(hand);
    if (season.chance.happens(0.03)) {
      await hand.repeat();
      season.tally.add('delivered twice');
    }
  } catch (error) {
    season.tally.problem(
      `${season.place.now()} ${person} (${hand.person.channel}): ${String(error)}`,
    );
    // The next act begins with nothing underway.
    await giveUp(hand).catch((failure) => season.tally.problem(`${person}: ${String(failure)}`));
  }
}

function at(day: string, hour: string): string {
  const offset = day > '2026-03-28' && day < '2026-10-25' ? '+02:00' : '+01:00';
  return `${day}T${hour}:00${offset}`;
}

function french(day: string): string {
  return day.split('-').reverse().join('/');
}
