/** Arguments of a text; figures are numbers so that each language writes them its own way. */
export type TextArgs = Record<string, string | number>;

/** The words behind a key, in one language. A dot names a variant of a text: `enrol-session.why`. */
export type Translate = (key: string, args?: TextArgs) => string;

/** A text to be said later, in the language of who reads it. */
export interface TextRef {
  key: string;
  args?: TextArgs;
}

export type Language = 'fr' | 'en';
