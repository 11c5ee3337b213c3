/** What happened in the season, counted, and what should not have. */
export class Tally {
  readonly counts = new Map<string, number>();
  readonly problems: string[] = [];

  add(name: string, count = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  problem(text: string): void {
    this.problems.push(text);
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}
