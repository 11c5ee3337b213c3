import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { whenIn } from './describe-plan.ts';
import { hasNoTime, keptBy, moveSubscription, namedIn } from './my-subscriptions.ts';
import { Passage } from './passage.ts';
import type { Plan } from './plan.ts';
import { lastPlan, rememberPlan } from './plan-memory.ts';
import { takeDayName, takeHour, takeSchedule } from './read-schedule.ts';
import type { Schedule } from './schedule.ts';
import { capital, proposePlan } from './subscribe.ts';

const MOST_WORDS_LEFT = 3;
const USUAL: Schedule[] = [
  { every: 'day', hour: '08:30' },
  { every: 'week', weekday: 1, hour: '08:30' },
  { every: 'week', weekday: 5, hour: '08:30' },
  { every: 'month', day: 1, hour: '08:30' },
];

/** *Autre moment*: the usual ones, or one's own in words. */
export async function askForTime(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const id = typeof args['id'] === 'string' ? args['id'] : undefined;
  const kept = id ? (await keptBy(exchange, person)).find((one) => one.id === id) : undefined;
  const plan = (kept?.plan ?? args['plan']) as Plan | undefined;
  if (!plan) return saying({ text: t('subscription-gone') });
  rememberPlan(exchange, { plan, ...(id ? { id } : {}) });
  return saying({
    text: t('subscription-new-time'),
    layout: 'column',
    choices: USUAL.map((schedule) =>
      button(capital(whenIn({ ...plan, when: { schedule } }, exchange)), 'subscription-move', {
        schedule,
        ...(id ? { id } : { plan }),
      }),
    ),
  });
}

/** Another time, pressed. */
export async function changeTime(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const schedule = args['schedule'] as Schedule;
  if (typeof args['id'] === 'string') {
    return await moveSubscription(exchange, person, { id: args['id'], schedule });
  }
  const { reading, askedOn } = args['plan'] as Plan;
  return await proposePlan(exchange, person, { wish: { reading, askedOn, when: { schedule } } });
}

/** « plutôt le mardi à 9 h », said of the subscription spoken of last; `null` when it is not. */
export function recogniseChange(exchange: Exchange, text: string): Record<string, unknown> | null {
  const last = lastPlan(exchange);
  if (!last || !('schedule' in last.plan.when)) return null;
  const said = saidTime(exchange, text, last.plan.when.schedule);
  if (!said) return null;
  return { schedule: said, ...(last.id ? { id: last.id } : { plan: last.plan }) };
}

/** « change l’alerte 2 à 9 h ». */
export async function changeByWords(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const text = String(args['text'] ?? '');
  const all = await keptBy(exchange, person);
  if (all.length === 0) return saying({ text: t('subscriptions-none') });
  const kept = namedIn(exchange, all, { text, ids: args['ids'] });
  if (!kept) {
    return saying({
      text: t('subscriptions-which-change'),
      choices: [button(t('button-subscriptions'), 'my-subscriptions')],
    });
  }
  const { when } = kept.plan;
  if (!('schedule' in when)) return saying(hasNoTime(exchange));
  const passage = new Passage(text);
  const schedule = timeIn(exchange, passage, when.schedule, { isAnyDay: true });
  if (!schedule) return await askForTime(exchange, person, { id: kept.id });
  return await moveSubscription(exchange, person, { id: kept.id, schedule });
}

/** The time a short text is about; nothing else may be said in it. */
function saidTime(exchange: Exchange, text: string, before: Schedule): Schedule | null {
  const passage = new Passage(text);
  const schedule = timeIn(exchange, passage, before);
  const left = passage.text.split(' ').filter(Boolean).length;
  return schedule && left <= MOST_WORDS_LEFT ? schedule : null;
}

/** `isAnyDay`: a day is the new one whatever comes before it, « en vendredi ». */
function timeIn(
  { services }: Exchange,
  passage: Passage,
  before: Schedule,
  { isAnyDay = false } = {},
): Schedule | null {
  const { translations } = services;
  const words = (key: string) => Passage.oneOf(translations, key);
  const hour = takeHour(passage, words);
  const said = takeSchedule(passage, translations, { isAsked: true })?.schedule;
  const weekday = said || !isAnyDay ? null : takeDayName(passage, words);
  if (!said && !hour && !weekday) return null;
  const days = weekday ? { every: 'week' as const, weekday } : (said ?? before);
  return { ...days, hour: hour ?? before.hour };
}
