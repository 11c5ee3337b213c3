/** A fact the model may use, as the knowledge states it. */
export interface CitableEntry {
  id: string;
  text: string;
}

/** What the model proposes: the entries it used and its words. Never shown before it is checked. */
interface Rephrasing {
  entries: string[];
  text: string;
}

/** Chooses among entries and puts them in the person's terms; rejects with a LanguageModelError. */
export interface LanguageModel {
  rephrase(request: {
    question: string;
    language: 'fr' | 'en';
    candidates: readonly CitableEntry[];
  }): Promise<Rephrasing>;
}

/** Why a model gave nothing usable. */
export type LanguageModelFailure =
  | 'timeout'
  | 'rate_limited'
  | 'forbidden'
  | 'unreachable'
  | 'malformed';

/** The model failed; the plain answer goes out instead. */
export class LanguageModelError extends Error {
  readonly failure: LanguageModelFailure;

  constructor(failure: LanguageModelFailure, options?: ErrorOptions) {
    super(`language model: ${failure}`, options);
    this.name = 'LanguageModelError';
    this.failure = failure;
  }
}
