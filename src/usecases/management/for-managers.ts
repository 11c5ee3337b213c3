import type { Effect } from '#conversation/index.ts';
import { isGestionnaire } from '../accounts/members.ts';
import { type Exchange, type Intent, saying } from '../exchange.ts';
import { type PersonalWork, withAccount } from '../open-dialog.ts';

/** A use case of gestionnaires; anybody else is told that it is not theirs. */
export function forManagers(work: PersonalWork, refusal = 'manage-not-yours'): Intent {
  return withAccount(async (exchange, person, args) =>
    isGestionnaire(person)
      ? await work(exchange, person, args)
      : saying({ text: exchange.t(refusal) }),
  );
}

/** The same, for what a dialog does: it is refused. */
export function byManagers(effect: Effect<Exchange>): Effect<Exchange> {
  return async (call) => {
    const { person, t } = call.actor;
    if (isGestionnaire(person)) return await effect(call);
    return { outcome: 'refused', drafts: [{ text: t('manage-not-yours') }] };
  };
}
