import type { RequestView } from './facts.ts';
import type { Change, Request } from './types.ts';

/** Whose requests a decision looks at. */
type Viewer = Pick<Request, 'personId' | 'sessionId' | 'actionId' | 'siret'>;

/** Requests by person, session and colleagues, so that a decision looks only at what it needs. */
export interface RequestIndex {
  viewFor(viewer: Viewer): RequestView;
  /** Takes note of a change of a request already indexed. */
  replace(change: Change): void;
}

/** Sorts requests once for many decisions. */
export function createRequestIndex(requests: readonly Request[]): RequestIndex {
  const byPerson = new Map<string, Request[]>();
  const bySession = new Map<string, Request[]>();
  const byColleagues = new Map<string, Request[]>();
  const viewFor = ({ personId, sessionId, actionId, siret }: Viewer) => ({
    ofPerson: listOf(byPerson, personId),
    ofSession: listOf(bySession, sessionId),
    ofColleagues: listOf(byColleagues, `${siret} ${actionId}`),
  });
  for (const request of requests) {
    for (const list of Object.values(viewFor(request))) list.push(request);
  }
  return {
    viewFor,
    replace: ({ before, after }) => {
      for (const list of Object.values(viewFor(before))) list[list.indexOf(before)] = after;
    },
  };
}

function listOf(lists: Map<string, Request[]>, key: string): Request[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const created: Request[] = [];
  lists.set(key, created);
  return created;
}
