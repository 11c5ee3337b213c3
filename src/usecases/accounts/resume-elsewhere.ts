import {
  type Choice,
  type ConversationRef,
  type ConversationState,
  carryOver,
  emptyState,
} from '#conversation/index.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';

/** A button for what the person left underway in another of their chats; none when there is nothing. */
export async function resumeChoices(exchange: Exchange): Promise<Choice[]> {
  const { t } = exchange;
  const [found] = await findUnderway(exchange);
  if (!found) return [];
  const { channel, id } = found;
  const label = t('button-resume-from', { channel: t(`channel-${channel}`) });
  return [button(label, 'resume-elsewhere', { channel, id })];
}

/** « reprendre », when nothing is underway here: what was left in another chat of the same person is offered. */
export async function offerResume(exchange: Exchange): Promise<ExchangeResult> {
  const { t } = exchange;
  const choices = await resumeChoices(exchange);
  if (choices.length === 0) return saying({ text: t('resume-nothing') });
  return saying({ text: t('resume-found'), choices });
}

/** A press of « Reprendre ici »: the dialogs underway there come here, as they are, and go on. */
export async function resumeElsewhere(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t } = exchange;
  const wanted = { channel: textArg(args, 'channel'), id: textArg(args, 'id') };
  const found = (await findUnderway(exchange)).find(
    ({ channel, id }) => channel === wanted.channel && id === wanted.id,
  );
  if (!found) return saying({ text: t('resume-nothing') });
  await stores.conversations.lock(found);
  const other = await stores.conversations.load(found);
  if (!other || !hasUnderway(other.state)) return saying({ text: t('resume-nothing') });
  const { from, to } = carryOver(other.state, exchange.state);
  await stores.conversations.save({ ...other, state: from });
  const turn = await exchange.play({ ...exchange, state: to }, { type: 'resume' });
  return { drafts: turn.drafts, state: turn.state };
}

/** The person's other private chats where a dialog waits for them. */
async function findUnderway({
  stores,
  person,
  conversation,
}: Exchange): Promise<ConversationRef[]> {
  if (!person) return [];
  const refs = await stores.conversations.findPrivateOf(person.id);
  const others = refs.filter(
    ({ channel, id }) => channel !== conversation.ref.channel || id !== conversation.ref.id,
  );
  const loaded = await Promise.all(others.map((ref) => stores.conversations.load(ref)));
  return loaded.flatMap((stored) => (stored && hasUnderway(stored.state) ? [stored.ref] : []));
}

function hasUnderway(state: unknown): state is ConversationState {
  const stored = state as ConversationState | null;
  if (stored?.engine !== emptyState().engine) return false;
  return stored.active !== undefined || stored.suspended.some(({ waitsFor }) => !waitsFor);
}
