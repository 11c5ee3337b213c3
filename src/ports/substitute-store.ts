import type { Day, Instant } from '#reglement/index.ts';

/** Somebody who decides in a Valideur RH's place for some days, once they have accepted. */
export interface Substitution {
  id: string;
  valideurId: string;
  substituteId: string;
  from: Day;
  /** Included. */
  until: Day;
  /** `ended`: taken back by the Valideur RH. */
  status: 'asked' | 'accepted' | 'declined' | 'ended';
  askedAt: Instant;
}

export interface SubstituteStore {
  insert(substitution: Substitution): Promise<void>;
  find(id: string): Promise<Substitution | null>;
  /** Asked or accepted by or for a person, not over yet on a day; soonest first. */
  findOpenOf(accountId: string, day: Day): Promise<Substitution[]>;
  /** Accepted, and running on a day: those of these Valideurs RH, or everybody's. */
  findActive(day: Day, valideurIds?: string[]): Promise<Substitution[]>;
  /** Accepted, and over since a day or later: the last day is in `[since, before)`. */
  findOver(since: Day, before: Day): Promise<Substitution[]>;
  /** `false`: it had another status meanwhile, nothing is changed. */
  changeStatus(
    id: string,
    change: { from: Substitution['status'][]; to: Substitution['status'] },
  ): Promise<boolean>;
}
