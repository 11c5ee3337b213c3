/** The figures of the règlement a message may mean by « le maximum », as its rulebooks give them. */
export type Limits = {
  /** Yearly limits, by civil year. */
  years: ReadonlyMap<number, { actions: number; formations: number }>;
  /** People of one structure on one action. */
  colleagues: number;
  /** Enrolled people below which a session may be cancelled. */
  minimum: number;
};

/** The yearly limit of a measure in a year, or in the latest year known before it. */
export function yearlyLimit(limits: Limits, measure: string, year: number): number | undefined {
  const known = [...limits.years.keys()].filter((each) => each <= year).sort((a, b) => b - a);
  const figures = limits.years.get(known[0] ?? year);
  return measure === 'actions' || measure === 'formations' ? figures?.[measure] : undefined;
}
