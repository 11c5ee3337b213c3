import { describeBoth } from '../describe-session.ts';
import type { Exchange } from '../exchange.ts';
import { readerOf, tell } from '../tell.ts';
import type { ImportPlan } from './plan.ts';

const MOST_LINES = 10;

/** Each prestataire learns in one message of the new sessions that are theirs. */
export async function tellProviders(
  { stores, services, now }: Exchange,
  sessions: ImportPlan['sessions'],
): Promise<void> {
  const created = sessions.flatMap(({ isNew, record }) => (isNew ? [record] : []));
  const byProvider = Map.groupBy(created, ({ providerId }) => providerId);
  for (const provider of await stores.accounts.findMany([...byProvider.keys()])) {
    const reader = readerOf(services, provider);
    const theirs = byProvider.get(provider.id) ?? [];
    const lines: string[] = [];
    for (const { id } of theirs.slice(0, MOST_LINES)) {
      const view = await stores.programme.findSessionView(id);
      if (view) lines.push(`- ${describeBoth(view.action, view, reader)} (${view.hours})`);
    }
    const left = theirs.length - lines.length;
    const text = [
      reader.t('import-created-provider', { count: theirs.length }),
      ...lines,
      ...(left > 0 ? [`- ${reader.t('import-created-more', { count: left })}`] : []),
    ].join('\n');
    await tell(services, stores, provider, { text }, `import:${now}`);
  }
}
