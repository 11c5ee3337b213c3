import type { Draft, EffectCall, EffectResult } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Substitution } from '#ports/substitute-store.ts';
import type { Reader } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying, textArg } from '../exchange.ts';
import { formatDay } from '../format-day.ts';
import { listNames } from '../list-names.ts';
import { type StartDialog, withAccount } from '../open-dialog.ts';
import { fullName } from '../people.ts';
import { readerOf, tell } from '../tell.ts';
import { entitledTo, findValidators } from './validators.ts';
import { withdrawCards } from './withdraw-cards.ts';

/** « je serai absent, X me remplace »: for Valideurs RH only. */
export function createNameSubstitute(start: StartDialog) {
  return withAccount(async (exchange, person, args) => {
    if (!person.roles.includes('valideur_rh')) {
      return saying({ text: exchange.t('substitute-not-yours') });
    }
    const text = args['text'];
    return await start(exchange, 'substitute', typeof text === 'string' ? { text } : {});
  });
}

/** Effect `name-substitute`: asked of the colleague, who must accept. */
export async function nameSubstituteInDialog({
  slots,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { person, stores, services, now, today, t } = exchange;
  const [otherId, from, until] = ['person', 'from', 'until'].map((slot) => slots[slot]?.value);
  if (!person || !otherId || !from || !until) return { outcome: 'failed' };
  const refuse = (text: string): EffectResult => ({ outcome: 'refused', drafts: [{ text }] });
  const other = await stores.accounts.find(otherId);
  if (!person.roles.includes('valideur_rh')) return refuse(t('substitute-not-yours'));
  if (other?.status !== 'active' || other.id === person.id || other.siret !== person.siret) {
    return refuse(t('substitute-not-colleague'));
  }
  if (other.roles.includes('valideur_rh')) {
    return refuse(t('substitute-decides-already', { name: fullName(other) }));
  }
  const known = await stores.substitutes.findOpenOf(person.id, today);
  const isCovered = known.some(
    (one) => one.valideurId === person.id && one.from <= until && one.until >= from,
  );
  if (isCovered) return refuse(t('substitute-already'));
  const asked: Substitution = {
    id: services.newId(),
    valideurId: person.id,
    substituteId: other.id,
    from,
    until,
    status: 'asked',
    askedAt: now,
  };
  await stores.substitutes.insert(asked);
  await audit(exchange, asked, 'substitute.asked');
  const card = substituteCard(asked, person, readerOf(services, other));
  await tell(services, stores, other, card, `substitute:${asked.id}:asked`);
  const text = t('substitute-asked', {
    name: fullName(other),
    others: (await otherValidators(exchange, person)) || 'none',
    ...days(asked, exchange),
  });
  return { outcome: 'asked', drafts: [{ text, choices: [endChoice(asked, exchange)] }] };
}

/** Those to whom the same requests come today. */
async function otherValidators({ stores, today, language }: Exchange, { id, siret }: Account) {
  if (!siret) return '';
  const entitled = entitledTo(siret, await findValidators(stores, siret, today));
  return listNames(entitled.filter((one) => one.id !== id).map(fullName), language);
}

/** *J’accepte* or *Je ne peux pas*, on the colleague's card. */
export async function answerSubstitute(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, services, today, t } = exchange;
  const asked = await stores.substitutes.find(textArg(args, 'substitutionId'));
  if (asked?.substituteId !== person.id) return saying({ text: t('refusal-NOT_ALLOWED') });
  const to = args['answer'] === 'accept' ? 'accepted' : 'declined';
  const isInTime = asked.until >= today;
  if (!isInTime || !(await stores.substitutes.changeStatus(asked.id, { from: ['asked'], to }))) {
    return saying({ text: t('substitute-over') });
  }
  await audit(exchange, asked, `substitute.${to}`);
  const valideur = await stores.accounts.find(asked.valideurId);
  if (valideur) {
    const reader = readerOf(services, valideur);
    const told = { name: fullName(person), ...days(asked, reader) };
    const choices = to === 'accepted' ? [endChoice(asked, reader)] : [];
    const text = reader.t(`substitute-told-${to}`, told);
    await tell(services, stores, valideur, { text, choices }, `substitute:${asked.id}:${to}`);
  }
  const name = valideur ? fullName(valideur) : '';
  return {
    drafts: [
      {
        text: t(`substitute-you-${to}`, { name, ...days(asked, exchange) }),
        choices: to === 'accepted' ? [button(t('button-approvals'), 'my-approvals')] : [],
      },
    ],
    card: {
      card: { title: t('substitute-card-title', { name }), body: t(`substitute-card-${to}`) },
    },
  };
}

/** *Mettre fin au remplacement*: the Valideur RH takes their decisions back. */
export async function endSubstitute(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, services, t } = exchange;
  const running = await stores.substitutes.find(textArg(args, 'substitutionId'));
  if (running?.valideurId !== person.id) return saying({ text: t('refusal-NOT_ALLOWED') });
  const change = { from: ['asked', 'accepted'], to: 'ended' } as const;
  if (!(await stores.substitutes.changeStatus(running.id, { ...change, from: [...change.from] }))) {
    return saying({ text: t('substitute-over') });
  }
  await audit(exchange, running, 'substitute.ended');
  const other = await stores.accounts.find(running.substituteId);
  if (other) {
    const text = readerOf(services, other).t('substitute-told-ended', { name: fullName(person) });
    await tell(services, stores, other, { text }, `substitute:${running.id}:ended`);
    if (person.siret) {
      await withdrawCards(services, stores, { account: other, siret: person.siret });
    }
  }
  return saying({ text: t('substitute-ended') });
}

function substituteCard(asked: Substitution, valideur: Account, reader: Reader): Draft {
  const { t } = reader;
  const answer = (value: string) => ({ substitutionId: asked.id, answer: value });
  return {
    card: {
      title: t('substitute-card-title', { name: fullName(valideur) }),
      body: t('substitute-card-body', days(asked, reader)),
      footer: t('substitute-card-footer'),
      tone: 'neutral',
    },
    choices: [
      {
        ...button(t('button-substitute-accept'), 'answer-substitute', answer('accept')),
        style: 'primary',
      },
      button(t('button-substitute-decline'), 'answer-substitute', answer('decline')),
    ],
  };
}

function endChoice({ id }: Substitution, { t }: Pick<Reader, 't'>) {
  return button(t('button-substitute-end'), 'end-substitute', { substitutionId: id });
}

function days({ from, until }: Substitution, { language }: Pick<Reader, 'language'>) {
  return { from: formatDay(from, language), until: formatDay(until, language) };
}

async function audit(exchange: Exchange, substitution: Substitution, event: string) {
  const { stores, now, person } = exchange;
  const { id, substituteId, valideurId, from, until } = substitution;
  await stores.audit.append({
    at: now,
    actor: person?.id ?? 'system',
    event,
    subject: { type: 'account', id: valideurId },
    details: { substitutionId: id, substituteId, from, until },
  });
}
