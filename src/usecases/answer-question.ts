import type { Choice, Draft, Rewording } from '#conversation/index.ts';
import type { Knowledge, KnowledgeResult } from '#knowledge/index.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from './exchange.ts';
import type { PaperKind } from './papers/paper-kind.ts';
import { runsSome } from './queries/perimeter.ts';
import { rememberGiven } from './questions/given-answers.ts';
import { formerRules } from './situations/former-rules.ts';
import { asksPrivacy, tellPrivacy } from './tell-privacy.ts';
import { rememberTopic } from './understand-text.ts';

const MOST_CANDIDATES = 3;
/** An entry scored below this share of the best is no candidate: what the ranking has set aside, no model brings back. */
const CLOSE = 0.08;

/** Answers a text that no dialog and no file of one's own answers: knowledge, small talk, or an honest « I do not know ». */
export function answerResult(
  exchange: Exchange,
  text: string,
  result: KnowledgeResult,
): ExchangeResult {
  const first = result.entries[0];
  switch (result.route) {
    case 'answer':
      return first
        ? answerEntry(exchange, text, result, first.id)
        : decline(exchange, text, result);
    case 'clarify':
      return saying(clarify(exchange, text, result));
    case 'smalltalk':
      return saying({ text: result.text });
    default:
      return decline(exchange, text, result);
  }
}

function answerEntry(
  exchange: Exchange,
  text: string,
  result: KnowledgeResult,
  entry: string,
): ExchangeResult {
  rememberTopic(exchange, text, entry);
  for (const told of entriesSaid(exchange, result)) rememberGiven(exchange, told);
  const { knowledge, mayReword } = exchange.services;
  // What must not be kept is not sent to anybody else either; of two answers, a model could leave one out.
  const former = formerRules(exchange, entry, text);
  const isReworded = mayReword && !exchange.isConfidential && !result.asksBoth && !former;
  return saying({
    text: former ? `${result.text}\n\n${former}` : result.text,
    choices: answerChoices(exchange, entry, { question: text, details: result.details }),
    ...(isReworded ? { rewording: rewordingOf(knowledge, text, result) } : {}),
  });
}

/** The entries whose words are in the answer: the first, and the one said beside it. */
function entriesSaid({ services }: Exchange, { entries, text, lang, day = '' }: KnowledgeResult) {
  return entries.flatMap(({ id }) => {
    const said = services.knowledge.answerOf(id, lang, day);
    return said && text.includes(said.plain) ? [id] : [];
  });
}

/** What a language model may draw from to say an answer in other words. */
export function rewordingOf(
  knowledge: Pick<Knowledge, 'answerOf'>,
  question: string,
  { entries, lang, text, day = '' }: KnowledgeResult,
): Rewording {
  const least = (entries[0]?.score ?? 0) * CLOSE;
  const candidates = entries.flatMap(({ id, score }) => {
    const answer = knowledge.answerOf(id, lang, day);
    if (!answer || (score < least && !text.includes(answer.plain))) return [];
    return [{ id, text: answer.plain, source: answer.sourceLine }];
  });
  return { question, language: lang, candidates };
}

function answerChoices(
  exchange: Exchange,
  entry: string,
  { question, details }: { question: string; details: string | undefined },
): Choice[] {
  const { t } = exchange;
  const about = { entry, ...wordsKept(exchange, question) };
  const offer = offerOf(exchange, entry);
  return [
    ...(offer ? [offer] : []),
    ...(details ? [button(t('answer-more'), 'answer-details', { entry })] : []),
    button(t('answer-helpful'), 'feedback', { ...about, vote: 'up' }),
    button(t('answer-unhelpful'), 'feedback', { ...about, vote: 'down' }),
  ];
}

/** The question as an argument of a press, unless its words must not be kept. */
function wordsKept(exchange: Exchange, question: string): { question?: string } {
  return exchange.isConfidential || question === '' ? {} : { question };
}

/** One press sends the question on; words that must not be kept are asked again. */
export function passOnChoice(exchange: Exchange, label: string, question: string): Choice {
  const words = wordsKept(exchange, question);
  return words.question ? button(label, 'pass-question-on', words) : button(label, 'human');
}

/** What a person usually does after an answer, by entry or by theme: the button, and whether it needs an account. */
const OFFERS: Readonly<Record<string, { intent: string; text: string; paper?: PaperKind }>> = {
  enrolment: { intent: 'enrol', text: 'button-enrol' },
  programme: { intent: 'enrol', text: 'button-enrol' },
  withdrawal: { intent: 'withdraw-deadline', text: 'button-my-deadlines' },
  quota: { intent: 'my-quota', text: 'button-my-quota' },
  tiers: { intent: 'second-formation-when', text: 'button-next-formation' },
  'waiting-list': { intent: 'my-requests', text: 'button-my-requests' },
  validation: { intent: 'my-requests', text: 'button-my-requests' },
  absence: { intent: 'report-absence', text: 'button-report-absence' },
  convocation: { intent: 'attestation', text: 'button-my-convocation', paper: 'convocation' },
  convention: { intent: 'attestation', text: 'button-my-convention', paper: 'convention' },
  certificate: { intent: 'attestation', text: 'button-my-attestation', paper: 'attestation' },
  accounts: { intent: 'whoami', text: 'button-who-am-i' },
  'change-employer': { intent: 'change-structure', text: 'button-change-structure' },
  'account-link-structure': { intent: 'change-structure', text: 'button-change-structure' },
  'referent-handover': { intent: 'roles', text: 'button-roles' },
  'who-gives-rights': { intent: 'roles', text: 'button-roles' },
};

/** What needs no request of one’s own. */
const ELSEWHERE: readonly string[] = ['enrol', 'whoami', 'change-structure', 'roles'];

/** The button of what a person usually does after an entry; `null`: none. */
export function offerOf(
  { person, services, t, conversation }: Exchange,
  entry: string,
): Choice | null {
  const theme = services.knowledge.entryById(entry)?.theme ?? '';
  if (conversation.ref.scope === 'group') return null;
  if (!person) {
    return theme === 'accounts' ? button(t('button-create-account'), 'create-account') : null;
  }
  const offer = OFFERS[entry] ?? OFFERS[theme];
  // Whoever runs the programme or its sessions, and works nowhere else, has no requests to look at.
  const hasRequests = person.siret !== null || !runsSome({ person });
  if (!offer || !(hasRequests || ELSEWHERE.includes(offer.intent))) return null;
  return button(t(offer.text), offer.intent, offer.paper ? { paper: offer.paper } : undefined);
}

function clarify(exchange: Exchange, text: string, result: KnowledgeResult): Draft {
  const { services, language, t } = exchange;
  const candidates = result.entries.slice(0, MOST_CANDIDATES);
  return {
    text: result.text,
    layout: 'column',
    choices: [
      ...candidates.map(({ id }) =>
        button(services.knowledge.labelOf(id, language), 'answer-entry', {
          entry: id,
          ...wordsKept(exchange, text),
        }),
      ),
      passOnChoice(exchange, t('answer-none'), text),
    ],
  };
}

function decline(exchange: Exchange, text: string, result: KnowledgeResult): ExchangeResult {
  const { services, language, t } = exchange;
  if (asksPrivacy(result)) return saying(tellPrivacy(exchange));
  return saying({
    text: result.text,
    ...(result.entries.length > 0 ? { layout: 'column' as const } : {}),
    choices: [
      ...result.entries.map(({ id }) =>
        button(services.knowledge.labelOf(id, language), 'answer-entry', {
          entry: id,
          ...wordsKept(exchange, text),
        }),
      ),
      passOnChoice(exchange, t('answer-pass-on'), text),
      button(t('button-help'), 'help'),
    ],
  });
}

/** « En savoir plus » under an answer. */
export async function showAnswerDetails(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { services, language, today } = exchange;
  const answer = services.knowledge.answerOf(textArg(args, 'entry'), language, today);
  if (!answer) return saying({ text: exchange.t('answer-gone') });
  return saying({ text: answer.details ?? answer.text });
}

/** One of the « vouliez-vous dire » buttons. */
export async function showEntry(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { services, language, today } = exchange;
  const entry = textArg(args, 'entry');
  const answer = services.knowledge.answerOf(entry, language, today);
  if (!answer) return saying({ text: exchange.t('answer-gone') });
  const question = typeof args['question'] === 'string' ? args['question'] : '';
  rememberTopic(exchange, question, entry);
  rememberGiven(exchange, entry);
  const { details } = answer;
  return saying({
    text: answer.text,
    choices: answerChoices(exchange, entry, { question, details }),
  });
}
