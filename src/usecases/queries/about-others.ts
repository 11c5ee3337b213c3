import type { Reading } from '#reading/index.ts';
import { rulebookFor, yearOf } from '#reglement/index.ts';
import { wantsContact } from '../accounts/read-account-text.ts';
import { spoken, wordings } from '../catalogue/words.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { holds } from '../order-words.ts';
import { answerQuery } from './answer-query.ts';
import { looksAfter, runsSome } from './perimeter.ts';
import { lastReading } from './query-memory.ts';
import { namesSomebody } from './stated-parts.ts';

/** Stands for whoever is spoken of while a text is compared. */
const SOMEBODY = ' x ';
/** « ma collègue, elle a été acceptée ? » */
const TAKEN_UP = /(?: x)+(?: il| elle)? /u;
const ASKED = ['quota', 'registrations', 'requests'] as const;

/** What is asked of somebody else, and of whom. */
interface OfOthers {
  query: (typeof ASKED)[number];
  who:
    | { kind: 'named'; name: string }
    | { kind: 'spoken-of' | 'some-colleague' | 'team' | 'session' };
}

/**
 * « est-ce que Nathan est inscrit ? », « combien il en a déjà fait ? », « qui est inscrit à ma session ? »: never answered
 * about oneself. A Valideur RH or référent is given the figure, anybody else is told that it cannot be. `null` when one’s
 * own affairs, or a rule, are asked about.
 */
export async function tellOfOthers(
  exchange: Exchange,
  text: string,
  firstNames: ReadonlySet<string>,
): Promise<ExchangeResult | null> {
  const { person, t } = exchange;
  if (!person || runsSome(exchange)) return null;
  if (asksContact(exchange, text, firstNames)) return saying({ text: t('others-contact-untold') });
  const asked = readOfOthers(exchange, text, firstNames);
  if (!asked || namesInFull(exchange, text)) return null;
  if (!looksAfter(exchange) || asked.who.kind === 'session')
    return saying({
      text: t('others-untold'),
      choices: [button(t('button-my-requests'), 'my-requests')],
    });
  const reading = await readingOf(exchange, text, asked);
  return reading
    ? await answerQuery(exchange, person, { reading })
    : saying({ text: t('others-who') });
}

/** « quota de Marie Durand »: a question of figures like another. */
function namesInFull({ services, today }: Exchange, text: string): boolean {
  const reading = services.readQuery(text, today);
  return namesSomebody(reading, text) && / |@/.test(reading.person ?? '');
}

/** Whether it is said of « il », « elle » in the middle of what is decided of them. */
export function asksOfOthers(exchange: Exchange, text: string): boolean {
  if (!exchange.person || runsSome(exchange)) return false;
  return readOfOthers(exchange, text, new Set())?.who.kind === 'spoken-of';
}

function readOfOthers(
  exchange: Exchange,
  text: string,
  firstNames: ReadonlySet<string>,
): OfOthers | null {
  const { services } = exchange;
  const said = spoken(text);
  if (holds(services, said, 'others-rule')) return null;
  if (holds(services, said, 'others-of-session'))
    return { query: 'registrations', who: { kind: 'session' } };
  for (const { who, words } of mentions(exchange, text, firstNames)) {
    const about = words
      .reduce((rest, word) => rest.replace(word, SOMEBODY), said)
      .replace(TAKEN_UP, SOMEBODY);
    const query = ASKED.find((one) => holds(services, about, `others-asks-${one}`));
    if (query) return { query, who };
  }
  return null;
}

interface Mention {
  who: OfOthers['who'];
  words: string[];
}

/** Whoever a text may speak of, those named first. */
function mentions(exchange: Exchange, text: string, firstNames: ReadonlySet<string>): Mention[] {
  const { services } = exchange;
  const said = spoken(text);
  const found = (key: string) => wordings(services, key).filter((word) => said.includes(word));
  const name = nameIn(exchange, text, firstNames);
  const named: Mention[] = name ? [{ who: { kind: 'named', name }, words: [spoken(name)] }] : [];
  // « combien il m’en reste ? » is of nobody else.
  const isOfOneself = holds(services, said, 'others-oneself');
  const others: Mention[] = [
    { who: { kind: 'team' }, words: [...found('query-own-structure'), ...found('others-team')] },
    { who: { kind: 'some-colleague' }, words: found('others-some-colleague') },
    // Each by itself: « il » of « il lui en reste » is nobody.
    ...(isOfOneself ? [] : found('others-spoken-of')).map(
      (word): Mention => ({ who: { kind: 'spoken-of' }, words: [word] }),
    ),
  ];
  return [...named, ...others].filter(({ words }) => words.length > 0);
}

/** « Nathan », « isabelle guérin »: a first name that is not one’s own, and the name after it. */
function nameIn(
  { person, services }: Exchange,
  text: string,
  firstNames: ReadonlySet<string>,
): string | null {
  const words = [...text.matchAll(/[\p{L}-]+/gu)].map(([word]) => word);
  const plain = words.map((word) => spoken(word).trim());
  const own = spoken(person?.firstName ?? '').trim();
  const at = plain.findIndex(
    (word, index) =>
      firstNames.has(word) &&
      word !== own &&
      (word.length > 2 || /^\p{Lu}/u.test(words[index] ?? '')),
  );
  const first = words[at];
  if (first === undefined) return null;
  const after = words[at + 1];
  const isSurname =
    after !== undefined &&
    /^\p{Lu}/u.test(after) === /^\p{Lu}/u.test(first) &&
    !holds(services, spoken(after), 'others-after-name');
  return isSurname ? `${first} ${after}` : first;
}

/** « le mail de Isabelle Guérin », asked by who is told no address. */
function asksContact(exchange: Exchange, text: string, firstNames: ReadonlySet<string>): boolean {
  const name = nameIn(exchange, text, firstNames);
  return name !== null && / /.test(name) && wantsContact(text);
}

/** The figures asked for, with the days and the action said; `null` when nothing says of whom. */
async function readingOf(
  exchange: Exchange,
  text: string,
  { query, who }: OfOthers,
): Promise<Reading | null> {
  const said = partsSaid(exchange, text, query);
  if (who.kind === 'team') return ofTeam(exchange, text, { ...said, query });
  const name = who.kind === 'named' ? who.name : undefined;
  const person = name ?? (who.kind === 'spoken-of' ? await spokenOf(exchange) : undefined);
  // Of somebody named, what still waits is an answer too.
  const asked = query === 'registrations' ? 'requests' : query;
  return person === undefined ? null : { ...said, query: asked, person: said.person ?? person };
}

/** What the message says besides, once the word for what is asked leads it if it has none. */
function partsSaid(
  { services, today, t }: Exchange,
  text: string,
  query: OfOthers['query'],
): Omit<Reading, 'query'> {
  const alone = services.readQuery(text, today);
  const lead = t(`others-lead-${query}`);
  const led = alone.query === 'unsupported' ? `${lead} ${text}` : text;
  const {
    query: _query,
    reason: _reason,
    output: _output,
    ...parts
  } = services.readQuery(led, today);
  return parts;
}

/** Of a quota: those to whom some of it is left. */
function ofTeam({ services, today }: Exchange, text: string, reading: Reading): Reading {
  if (reading.query !== 'quota') return reading;
  const { figures } = rulebookFor(services.rulebooks, yearOf(today)).rulebook;
  const isOfFormations = holds(services, spoken(text), 'catalogue-words-formation');
  return {
    query: 'quota_reached',
    measure: isOfFormations ? 'formations' : 'actions',
    below: isOfFormations ? figures.annualFormations.value : figures.annualActions.value,
  };
}

/** Whose request the dialog underway decides on; else who was asked about last. */
async function spokenOf(exchange: Exchange): Promise<string | undefined> {
  const { stores, state, person } = exchange;
  const request = state.active?.slots['request']?.value;
  const [view] = request ? await stores.requests.findViews([request]) : [];
  const id = view?.request.personId;
  const [author] = id && id !== person?.id ? await stores.accounts.findMany([id]) : [];
  return author?.email ?? lastReading(exchange)?.person;
}
