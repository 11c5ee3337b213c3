import type { Choice, Effect } from '#conversation/index.ts';
import { isGestionnaire } from '../accounts/members.ts';
import { button, type Exchange, type Intent, saying } from '../exchange.ts';
import { type PersonalWork, withAccount } from '../open-dialog.ts';

/** A use case of gestionnaires; anybody else is told that it is not theirs, and may pass on what they asked in words. */
export function forManagers(work: PersonalWork, refusal = 'manage-not-yours'): Intent {
  return withAccount(async (exchange, person, args) =>
    isGestionnaire(person)
      ? await work(exchange, person, args)
      : saying({ text: exchange.t(refusal), choices: passingOn(exchange, args['text']) }),
  );
}

function passingOn({ t, isConfidential }: Exchange, text: unknown): Choice[] {
  if (typeof text !== 'string' || text === '' || isConfidential) return [];
  return [button(t('answer-pass-on'), 'pass-question-on', { question: text })];
}

/** The same, for what a dialog does: it is refused. */
export function byManagers(effect: Effect<Exchange>): Effect<Exchange> {
  return async (call) => {
    const { person, t } = call.actor;
    if (isGestionnaire(person)) return await effect(call);
    return { outcome: 'refused', drafts: [{ text: t('manage-not-yours') }] };
  };
}
