import type { EffectCall, EffectResult, Slots, SlotValue } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Day } from '#reglement/index.ts';
import type { Exchange } from '../../exchange.ts';
import { sameLength } from './session-length.ts';
import { daysOption, seatsOption } from './session-lookups.ts';
import type { Days, Found } from './session-words.ts';
import { COUNT, firstMatch, numberOf, type Shift, shifted } from './shift.ts';

/** A change said from what is: « d’une semaine », « 3 places de plus ». */
export interface Relative {
  days?: Shift;
  /** The day it is moved to: it keeps its length. */
  firstDay?: Day;
  seats?: number;
}

const SEATS = '(?:places?|participants?|si[èe]ges?|seats?)';

const MORE = [
  `(?:r?ajout\\p{L}*|add)(?:[- ](?:lui|y|leur))?\\s+${COUNT}\\s+${SEATS}`,
  `${COUNT}\\s+(?:${SEATS}\\s+)?(?:de|en)\\s+plus(?!\\p{L})`,
  `manque\\s+${COUNT}\\s+(?:places?|si[èe]ges?)`,
  `${COUNT}\\s+(?:more\\s+seats|${SEATS}\\s+suppl[ée]mentaires?)`,
  `(?:augment|mont|relev|pouss|rais|increas)\\p{L}*(?:(?!\\sà\\s).)*\\s(?:de|by)\\s+${COUNT}(?=\\s+${SEATS}|\\s*$)`,
].map((pattern) => new RegExp(pattern, 'iu'));
const FEWER = [
  `(?:enl[èe]v|retir|supprim|remov)\\p{L}*(?:[- ](?:lui|y|leur))?\\s+${COUNT}\\s+${SEATS}`,
  `${COUNT}\\s+(?:${SEATS}\\s+)?(?:de|en)\\s+moins(?!\\p{L})`,
  `(?:baiss|r[ée]dui|diminu|lower|reduc)\\p{L}*(?:(?!\\sà\\s).)*\\s(?:de|by)\\s+${COUNT}(?=\\s+${SEATS}|\\s*$)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** How many seats more, or fewer. */
export function readMoreSeats(text: string): Found<number> | undefined {
  const more = firstMatch(MORE, text);
  const match = more ?? firstMatch(FEWER, text);
  if (!match) return undefined;
  const [said, count = ''] = match;
  const value = numberOf(count);
  // Between « augmente » and « de 2 places » stands which session.
  const tail = new RegExp(`\\s(?:de|by)\\s+${count}$`, 'iu').exec(said)?.[0];
  return { value: more ? value : -value, matched: tail ?? said };
}

/** Kept by a dialog until the session is known. */
export function relativeValue(relative: Relative): SlotValue {
  return { value: JSON.stringify(relative), label: '' };
}

const SETTLED: SlotValue = { value: '', label: '' };

/** The days that a slot `relative` stands for, of a session. */
export function daysFrom(slots: Slots, view: SessionView): Days | undefined {
  return movedDays(view, JSON.parse(slots['relative']?.value || '{}') as Relative);
}

/** The days a session would have, moved by so much or from such a day on. */
function movedDays(view: SessionView | null, { days, firstDay }: Relative): Days | undefined {
  if (!view) return undefined;
  if (firstDay) return sameLength(view, firstDay);
  return days && shifted(view, days);
}

/** Effect `settle-alteration`: « 3 places de plus » once the session is known. */
export async function settleAlterationInDialog(call: EffectCall<Exchange>): Promise<EffectResult> {
  const { slots, actor: exchange } = call;
  const { relative, view } = await readRelative(call);
  const days = movedDays(view, relative);
  const isCounted = view?.capacity != null && relative.seats !== undefined;
  const seats = isCounted ? Math.max(0, (view.capacity ?? 0) + (relative.seats ?? 0)) : undefined;
  return {
    outcome: 'settled',
    slots: {
      relative: SETTLED,
      ...(days && !slots['days'] ? { days: daysOption(days, exchange) } : {}),
      ...(seats && !slots['seats'] ? { seats: seatsOption(seats, exchange.t) } : {}),
    },
  };
}

async function readRelative({
  slots,
  actor,
}: EffectCall<Exchange>): Promise<{ relative: Relative; view: SessionView | null }> {
  const relative = JSON.parse(slots['relative']?.value || '{}') as Relative;
  const view = await actor.stores.programme.findSessionView(slots['session']?.value ?? '');
  return { relative, view };
}
