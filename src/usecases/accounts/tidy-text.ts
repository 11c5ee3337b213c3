const LONGEST_LINE = 200;

/**
 * One line somebody typed, safe to show to others: no line breaks nor control characters (a mail's header is made of lines),
 * none that are invisible or turn the writing around, no mark that would draw a link or bold.
 */
export function tidyLine(text: string, longest: number = LONGEST_LINE): string {
  const line = text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[*_`<>|\\]/g, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .trim();
  return [...line].slice(0, longest).join('').trim();
}

/** Words somebody typed for somebody else to read: as a line, but its lines are kept. */
export function tidyWords(text: string, longest: number): string {
  const lines = text.split(/\r\n?|\n/).map((line) => tidyLine(line, longest));
  return lines.filter(Boolean).join('\n').slice(0, longest);
}
