const BETWEEN = /[.!?,;:\n]+|\s+(?:et|puis|ainsi que|and|then)\s+|\s*[&+]\s*/i;

/** The parts of a message that may each ask for something. */
export function clausesOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
