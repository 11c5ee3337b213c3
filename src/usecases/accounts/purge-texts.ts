import type { Stores } from '#ports/unit-of-work.ts';
import { parisDay } from '#reglement/index.ts';

/** Forgets the words of conversations older than an instant (the retention setting) and traces no longer kept; decisions, ids and the audit trail stay. */
export async function purgeTexts(
  stores: Pick<Stores, 'accounts' | 'personalData' | 'audit'>,
  { before, now }: { before: string; now: string },
): Promise<number> {
  await stores.accounts.forgetTraces({ before: parisDay(now) });
  const count = await stores.personalData.purgeTexts(before);
  if (count === 0) return 0;
  await stores.audit.append({
    at: now,
    actor: 'system',
    event: 'texts.purged',
    subject: { type: 'other', id: 'conversations' },
    details: { before, count },
  });
  return count;
}
