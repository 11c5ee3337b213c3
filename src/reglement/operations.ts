import type {
  Audience,
  Change,
  Done,
  OperationRefusal,
  Refused,
  Request,
  RequestStatus,
  Signal,
} from './types.ts';

/** A refused operation, with the first code that applies. */
export function refused<Code extends OperationRefusal>(code: Code): Refused<Code> {
  return { refused: code };
}

/** An operation that changes one request. */
export function done(change: Change, signals: readonly Signal[] = []): Done {
  return { status: change.after.status, changes: [change], signals };
}

/** A request in a new status, with what else changes, and who is told. */
export function changeTo(
  before: Request,
  status: RequestStatus,
  tell: readonly Audience[],
  rest: Partial<Request> = {},
): Change {
  return { before, after: { ...before, ...rest, status }, tell };
}

/** Whether a text says nothing: absent, or only white space. */
export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

/** Whether an operation was refused. */
export function isRefused(result: object): result is Refused {
  return 'refused' in result;
}
