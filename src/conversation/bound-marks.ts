/** Names come as they were typed: a quotation mark never stands alone at the end of a line, nor at the beginning of one. */
export function withBoundMarks(text: string): string {
  return text.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»');
}
