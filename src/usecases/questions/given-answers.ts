import type { Stores } from '#ports/unit-of-work.ts';
import type { Exchange, Services } from '../exchange.ts';

const MOST_REMEMBERED = 40;

/** Answers a conversation was given: entry → the version of its words. */
type Given = Record<string, string>;

/** An entry whose words have changed since somebody was given them, and its version now. */
export interface ChangedAnswer {
  entry: string;
  version: string;
}

/** Remembers which words of an entry this conversation was given, so that it can be told when they change. */
export function rememberGiven({ services, conversation, now }: Exchange, entryId: string): void {
  const version = services.knowledge.versionOf(entryId, now);
  if (!version) return;
  const { [entryId]: _before, ...others } = (conversation.memory['given'] ?? {}) as Given;
  const kept = Object.entries(others).slice(1 - MOST_REMEMBERED);
  conversation.memory['given'] = Object.fromEntries([...kept, [entryId, version]]);
}

/** Entries that say something else than somebody was given, and that no gestionnaire has dealt with. */
export async function findChanged(
  { knowledge, clock }: Services,
  stores: Pick<Stores, 'questions' | 'marks'>,
): Promise<ChangedAnswer[]> {
  const changed = new Map<string, string>();
  for (const { entryId, version } of await stores.questions.findGivenWords()) {
    const present = knowledge.versionOf(entryId, clock.now());
    if (present !== undefined && present !== version) changed.set(entryId, present);
  }
  const found: ChangedAnswer[] = [];
  for (const [entry, version] of changed) {
    const done = await stores.marks.find(changeMark({ entry, version }));
    if (!done) found.push({ entry, version });
  }
  return found;
}

/** Name of the mark that says a gestionnaire has dealt with a change. */
export function changeMark({ entry, version }: ChangedAnswer): string {
  return `answer-changed:${entry}:${version}`;
}
