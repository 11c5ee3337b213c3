import type {
  EffectCall,
  EffectResult,
  LookupQuery,
  LookupResult,
  Slots,
} from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { isExpected } from '#reglement/index.ts';
import { isGestionnaire } from '../../accounts/members.ts';
import { asTyped } from '../../as-typed.ts';
import { describeBoth, type Reader } from '../../describe-session.ts';
import type { Exchange } from '../../exchange.ts';
import { readerOf, tell } from '../../tell.ts';
import { namesOf } from '../names.ts';
import { pointedSlot } from './pointed-session.ts';

/** « … que la salle change », « … pour leur dire que … », « … : la salle change »; a title between quotation marks aside. */
const MESSAGE =
  /(?:,?\s+(?:(?:pour|afin de)\s+(?:leur\s+)?dire\s+)?(?:que\s+|qu(?=['’])|that\s+)|\s*:\s*)/iu;

/** Effect `read-message`: to whom, then what, in the opening message. */
export async function readMessageInDialog({
  slots,
  said,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  if (said === undefined) return { outcome: 'read' };
  const masked = said.replace(/[«“"][^»”"]*[»”"]/gu, (title) => '_'.repeat(title.length));
  const cut = MESSAGE.exec(masked);
  const head = cut ? said.slice(0, cut.index) : said;
  const told = cut ? said.slice(cut.index + cut[0].length) : '';
  // « peux-tu prévenir … que la salle change ? » asks us, not them.
  const isReported = cut !== null && !cut[0].includes(':');
  const words = writtenAs(isReported ? told.replace(/\s*\?\s*$/u, '') : told);
  const pointed = slots['session'] ? null : await pointedSlot(exchange, head);
  return {
    outcome: 'read',
    slots: {
      ...pointed?.slots,
      ...(words === '' ? {} : { message: { value: words, label: words } }),
    },
    left: `${head}${pointed?.about ?? ''}`,
  };
}

/** « la salle change » as a sentence of its own. */
function writtenAs(said: string): string {
  const words = said
    .trim()
    .replace(/^['’]\s*/, '')
    .replace(/^[«“"]\s*([^»”"]*?)\s*[»”"]$/u, '$1');
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[\p{L}\p{N}]$/u.test(sentence) ? `${sentence}.` : sentence;
}

interface Writing {
  view: SessionView;
  /** Those enrolled, or about to be: who waits has no seat to hear about. */
  personIds: string[];
  words: string;
}

async function readWriting({ stores }: Exchange, slots: Slots): Promise<Writing | null> {
  const view = await stores.programme.findSessionView(slots['session']?.value ?? '');
  if (!view) return null;
  const requests = await stores.requests.findViewsOfSession(view.id);
  const expected = requests.filter(({ request }) => isExpected(request));
  const personIds = [...new Set(expected.map(({ request }) => request.personId))];
  return { view, personIds, words: slots['message']?.value ?? '' };
}

/** Effect `check-message`: a session without anybody enrolled is said before a text is asked for. */
export async function checkMessageInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const writing = await readWriting(exchange, slots);
  return writing && writing.personIds.length > 0 ? { outcome: 'fine' } : nobody(exchange);
}

const nobody = ({ t }: Exchange): EffectResult => ({
  outcome: 'nobody',
  drafts: [{ text: t('write-to-session-nobody') }],
});

/** Lookup `consequence` of `write-to-session`: who receives it, and the message as it leaves. */
export async function foretellWriting({
  actor: exchange,
  slots,
}: LookupQuery<Exchange>): Promise<LookupResult> {
  const writing = isGestionnaire(exchange.person) ? await readWriting(exchange, slots) : null;
  if (!writing) return { options: [] };
  const { personIds } = writing;
  const args = {
    count: personIds.length,
    names: await namesOf(exchange, personIds),
    message: textOf(writing, exchange),
  };
  return { options: [], message: { key: 'write-to-session-touches', args } };
}

function textOf({ view, words }: Writing, reader: Reader): string {
  const what = describeBoth(view.action, view, reader);
  return reader.t('write-to-session-message', { what, words: asTyped(words) });
}

/** Effect `write-to-session`: each enrolled person is written to as they prefer; the same words never leave twice. */
export async function writeToSessionInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { stores, services, person, t, now } = exchange;
  if (!person || !isGestionnaire(await stores.accounts.find(person.id))) {
    return { outcome: 'refused', drafts: [{ text: t('manage-not-yours') }] };
  }
  const writing = await readWriting(exchange, slots);
  if (!writing) return { outcome: 'failed' };
  const { view, personIds } = writing;
  if (personIds.length === 0) return nobody(exchange);
  const key = `session.written_to:${view.id}:${services.secrets.digest(writing.words, view.id)}`;
  const fresh = await stores.marks.setNew(
    personIds.map((id) => `${key}:${id}`),
    now,
  );
  const told = personIds.filter((id) => fresh.includes(`${key}:${id}`));
  if (told.length === 0) {
    return { outcome: 'already', drafts: [{ text: t('write-to-session-already') }] };
  }
  await stores.audit.append({
    at: now,
    actor: person.id,
    event: 'session.written_to',
    subject: { type: 'session', id: view.id },
    details: { personIds: told },
  });
  for (const account of await stores.accounts.findMany(told)) {
    const text = textOf(writing, readerOf(services, account));
    await tell(services, stores, account, { text }, key, { deadline: view.firstDay });
  }
  return {
    outcome: 'written',
    drafts: [{ text: t('write-to-session-done', { count: told.length }) }],
  };
}
