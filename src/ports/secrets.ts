/** Random codes, and what is stored of them. */
export interface Secrets {
  /** So many random digits. */
  newCode(digits: number): string;
  /** What is kept of a code: it cannot be turned back, and is worth nothing beside another `salt`. */
  digest(code: string, salt: string): string;
  /** Compares in constant time. */
  matches(code: string, salt: string, digest: string): boolean;
}
