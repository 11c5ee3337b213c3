import { parisDay } from '#reglement/index.ts';
import { findWaiting } from '../approvals/waiting.ts';
import { button } from '../exchange.ts';
import { fullName } from '../people.ts';
import { readerOf, tell } from '../tell.ts';
import type { Moment } from './moment.ts';

/** Tells substitutes that their time has come, and what already waits. */
export async function announceSubstitutes({ services, stores, now, today }: Moment): Promise<void> {
  for (const running of await stores.substitutes.findActive(today)) {
    const isNew = await stores.marks.setOnce(`substitute-started:${running.id}`, {}, now);
    // Who was asked once it had begun was shown what waits on accepting.
    if (!isNew || parisDay(running.askedAt) >= running.from) continue;
    const [substitute, valideur] = await Promise.all([
      stores.accounts.find(running.substituteId),
      stores.accounts.find(running.valideurId),
    ]);
    if (substitute?.status !== 'active' || !valideur) continue;
    const { t } = readerOf(services, substitute);
    const waiting = await findWaiting(stores, substitute, today);
    const said = { name: fullName(valideur), count: waiting.length };
    const draft = {
      text: t('substitute-started', said),
      choices: [button(t('button-approvals'), 'my-approvals')],
    };
    await tell(services, stores, substitute, draft, `substitute:${running.id}:started`);
  }
}
