/** Work under way, so that stopping can wait for it. */
export class InFlight {
  readonly #work = new Set<Promise<void>>();

  track<T>(work: Promise<T>): Promise<T> {
    const settled: Promise<void> = work.then(
      () => this.#forget(settled),
      () => this.#forget(settled),
    );
    this.#work.add(settled);
    return work;
  }

  /** Resolves when nothing is left, work started meanwhile included. */
  async settle(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work);
  }

  #forget(settled: Promise<void>): void {
    this.#work.delete(settled);
  }
}
