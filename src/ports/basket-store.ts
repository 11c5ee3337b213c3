/** A session a person means to ask for, with why; kept for days. */
export interface BasketItem {
  personId: string;
  sessionId: string;
  motivation: string;
  addedAt: string;
}

/** The panier: what a person gathered before asking for it all at once. */
export interface BasketStore {
  /** In the order they were added. */
  findOfPerson(personId: string): Promise<BasketItem[]>;
  /** `false` when the session was already in it; its motivation is then replaced. */
  save(item: BasketItem): Promise<boolean>;
  remove(personId: string, sessionId: string): Promise<void>;
}
