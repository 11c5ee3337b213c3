/** A number of 32 bits mixed into another that tells nothing of it. */
export function drawAgain(lot: number): number {
  const once = Math.imul(lot ^ (lot >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** A number drawn from words: the same for the same words, any other for others. FNV-1a, then mixed. */
export function lotOf(words: readonly string[]): number {
  let lot = 0x811c9dc5;
  for (const letter of words.join(' ')) {
    lot = Math.imul(lot ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return drawAgain(lot >>> 0);
}
