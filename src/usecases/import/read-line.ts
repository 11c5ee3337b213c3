import type { ActionRecord, SessionRecord } from '#ports/programme-repository.ts';
import {
  ACTION_KINDS,
  type ActionKind,
  type Day,
  isReserved,
  type Rulebooks,
  rulebookFor,
  yearOf,
} from '#reglement/index.ts';
import { spoken } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import type { Column, ImportProblem, ImportRow } from './columns.ts';
import { readDay } from './read-day.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** A session as the file states it, whoever runs it. */
type StatedSession = Omit<SessionRecord, 'providerId' | 'status'>;

/** What a line states, and what is wrong in it. */
export interface ReadLine {
  line: number;
  action: ActionRecord | null;
  session: StatedSession | null;
  /** Address of who runs the session, even when the rest of the line is wrong. */
  provider: string | null;
  problems: ImportProblem[];
}

/** Reads one line by itself: shapes, figures and dates; what it means for the programme is the plan's. */
export function readLine(exchange: Exchange, row: ImportRow): ReadLine {
  const problems: ImportProblem[] = [];
  const { line, values } = row;
  const wrong = (column: Column, why: string) => {
    problems.push({ line, column, why, value: values[column] });
  };
  const action = readAction(exchange, row, wrong);
  const hasSession = values.session !== '' || values['first-day'] !== '';
  const session = action && hasSession ? readSession(exchange, row, { action, wrong }) : null;
  const provider = hasSession && values.provider ? values.provider.toLowerCase() : null;
  return { line, action, session, provider, problems };
}

type Wrong = (column: Column, why: string) => void;

function readAction(exchange: Exchange, { values }: ImportRow, wrong: Wrong): ActionRecord | null {
  const kind = readKind(exchange, values.kind);
  if (!ID.test(values.action)) wrong('action', 'id');
  if (!kind) wrong('kind', 'kind');
  for (const column of ['title', 'theme', 'duration'] as const) {
    if (values[column] === '') wrong(column, 'missing');
  }
  if (!kind) return null;
  const { title, theme, objectives, audience, prerequisites, duration } = values;
  return { id: values.action, kind, title, theme, objectives, audience, prerequisites, duration };
}

/** A kind by its code or its name. */
function readKind({ services }: Exchange, value: string): ActionKind | null {
  const said = spoken(value);
  const isNamed = (kind: ActionKind) =>
    kind === value ||
    Object.values(services.translations).some((t) => spoken(t(`kind-${kind}`)) === said);
  return ACTION_KINDS.find(isNamed) ?? null;
}

function readSession(
  exchange: Exchange,
  { values }: ImportRow,
  { action, wrong }: { action: ActionRecord; wrong: Wrong },
): StatedSession | null {
  if (!ID.test(values.session)) wrong('session', 'id');
  if (values.provider === '') wrong('provider', 'missing');
  const firstDay = readDay(exchange, values['first-day']);
  const lastDay = values['last-day'] === '' ? firstDay : readDay(exchange, values['last-day']);
  if (!firstDay) wrong('first-day', 'day');
  if (!lastDay && firstDay) wrong('last-day', 'day');
  if (!firstDay || !lastDay) return null;
  if (lastDay < firstDay) wrong('last-day', 'order');
  if (!hasRulebook(exchange.services.rulebooks, firstDay)) wrong('first-day', 'no-rulebook');
  const mode = readMode(exchange, values.mode);
  if (!mode) wrong('mode', 'mode');
  if (mode === 'presentiel' && values.place === '') wrong('place', 'missing');
  const seats = readSeats(exchange.services.rulebooks, {
    action,
    firstDay,
    value: values.capacity,
  });
  if ('why' in seats) wrong('capacity', seats.why);
  if (!mode || 'why' in seats) return null;
  return {
    id: values.session,
    actionId: action.id,
    firstDay,
    lastDay,
    ...seats,
    mode,
    place: values.place || null,
    hours: values.hours,
  };
}

function hasRulebook({ years }: Rulebooks, day: Day): boolean {
  return yearOf(day) >= Math.min(...years);
}

function readMode({ services }: Exchange, value: string): SessionRecord['mode'] | null {
  const said = spoken(value);
  const isSaid = (key: string) =>
    Object.values(services.translations).some((t) => t(key).split('|').map(spoken).includes(said));
  if (said === spoken('distanciel') || isSaid('catalogue-words-remote')) return 'distanciel';
  if (said === spoken('présentiel') || isSaid('catalogue-words-on-site')) return 'presentiel';
  return null;
}

/** Seats of a session: between the figures of its rulebook for a formation, any number for others, none for open kinds. */
function readSeats(
  rulebooks: Rulebooks,
  { action, firstDay, value }: { action: ActionRecord; firstDay: Day; value: string },
): Pick<SessionRecord, 'capacity' | 'minimum'> | { why: string } {
  if (value === '') {
    return isReserved(action.kind) ? { why: 'missing' } : { capacity: null, minimum: null };
  }
  const capacity = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (capacity < 1) return { why: 'number' };
  if (action.kind !== 'formation') return { capacity, minimum: null };
  if (!hasRulebook(rulebooks, firstDay)) return { why: 'no-rulebook' };
  const { figures } = rulebookFor(rulebooks, yearOf(firstDay)).rulebook;
  const least = figures.formationMinimum.value;
  const isAllowed = capacity >= least && capacity <= figures.formationMaximum.value;
  return isAllowed ? { capacity, minimum: least } : { why: 'formation-capacity' };
}
