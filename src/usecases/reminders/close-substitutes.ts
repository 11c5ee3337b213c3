import { addDays } from '#reglement/index.ts';
import { withdrawCards } from '../approvals/withdraw-cards.ts';
import { fullName } from '../people.ts';
import { readerOf, tell } from '../tell.ts';
import type { Moment } from './moment.ts';

/** What was over before that was seen to, or matters no more. */
const LATELY_DAYS = 7;

/** The day after their last one, substitutes find no button any more on what they may no longer decide, and are thanked. */
export async function closeSubstitutes({ services, stores, now, today }: Moment): Promise<void> {
  for (const over of await stores.substitutes.findOver(addDays(today, -LATELY_DAYS), today)) {
    if (!(await stores.marks.setOnce(`substitute-over:${over.id}`, {}, now))) continue;
    const [substitute, valideur] = await Promise.all([
      stores.accounts.find(over.substituteId),
      stores.accounts.find(over.valideurId),
    ]);
    if (substitute?.status !== 'active' || !valideur) continue;
    if (valideur.siret) {
      await withdrawCards(services, stores, { account: substitute, siret: valideur.siret });
    }
    const text = readerOf(services, substitute).t('substitute-told-over', {
      name: fullName(valideur),
    });
    await tell(services, stores, substitute, { text }, `substitute:${over.id}:over`);
  }
}
