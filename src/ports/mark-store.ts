/** Small facts kept once, by name: the last palier passed, a reminder sent, the demo loaded. */
export interface MarkStore {
  find(name: string): Promise<{ value: unknown; at: string } | null>;
  /** Stores or replaces. */
  set(name: string, value: unknown, at: string): Promise<void>;
  /** Stores when there was none; `false` when there was one. Two transactions cannot both get `true`. */
  setOnce(name: string, value: unknown, at: string): Promise<boolean>;
  /** Stores all that were not there; gives their names. No name is given to two transactions. */
  setNew(names: string[], at: string): Promise<string[]>;
}
