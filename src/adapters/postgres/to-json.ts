/** JSON that PostgreSQL takes: half a character and NUL, which it refuses, are replaced, so that no message is stuck for them. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part,
  );
}
