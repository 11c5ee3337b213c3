import { type ActionKind, RESERVED_KINDS } from './types.ts';

const RESERVED: ReadonlySet<ActionKind> = new Set(RESERVED_KINDS);

/** Whether a kind of action is reserved to members, and so limited and approved by a Valideur RH. */
export function isReserved(kind: ActionKind): boolean {
  return RESERVED.has(kind);
}
