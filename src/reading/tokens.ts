/** One word, number, address or sign of a message, with its place in the text. */
export type Token = {
  raw: string;
  /** Lower case, no accents, abbreviation written out, typing error mended. */
  norm: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'date' | 'email' | 'sign';
  isCapital: boolean;
};

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const NUMERIC_DATE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)|\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}\/\d{1,2}(?!\d)/;
/** « 11.06 », « 11-06 »: the month with its two digits; « 10-12 inscrits » counts people. */
const DOTTED_DATE =
  /(?:0?[1-9]|[12]\d|3[01])[.-](?:0[1-9]|1[0-2])(?![\d%]|[.,/-]\d| ?(?:%|inscr|pers|part|pla|jou))/;
/** « N’Diaye », « M’Barek »: nothing is elided before a consonant. */
const UNELIDED = /(?<!\p{L})(?:n|m(?=['’]b))['’](?=[^aeiouyhàâéèêëîïôûü\d«"“])\p{L}+(?:-\p{L}+)*/u;
const ELISION = /(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]u|[CcDdJjLlMmNnSsTt])['’](?=[\p{L}\d«"“])/u;
const NUMBER = /\d+(?:[.,]\d+)?(?:ers?|eres?|ères?|emes?|èmes?|es?|ndes?|nds?)?(?![\p{L}\d])/u;
const WORD = /aujourd['’]?hui|\d*\p{L}[\p{L}\p{M}\d]*(?:[-'’&]\p{L}[\p{L}\p{M}\d]*)*/iu;
const TOKEN = new RegExp(
  [
    `(?<email>${EMAIL.source})`,
    `(?<date>${NUMERIC_DATE.source}|${DOTTED_DATE.source})`,
    `${UNELIDED.source}`,
    // « top3 »
    '(?<![\\p{L}])(?:top|flop)(?=\\d)',
    `(?<elision>(?<![\\p{L}])${ELISION.source})`,
    `(?<number>${NUMBER.source})`,
    `(?<word>${WORD.source})`,
    '(?<sign>\\S)',
  ].join('|'),
  'giu',
);
const SHOUTED = 0.6;
const ENCLITIC =
  /-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|moi|lui|leur|ce|ci|la|le|les|y|en)$/;
/** « Peter Lang’s quota ». */
const POSSESSIVE = /'s$/;

/** Lower case, without accents, ligatures and curly apostrophes. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .replace(/œ/gi, 'oe')
    .toLowerCase();
}

/**
 * The tokens of a text, in order; elisions, enclitic pronouns and English possessives stand alone. Where all is in
 * capitals, none of them says anything.
 */
export function tokenise(text: string): Token[] {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const isShouted = capitals > SHOUTED * (text.match(/\p{L}/gu)?.length ?? 1);
  const tokens = tokensOf(text, isShouted);
  return isShouted ? tokens.map((token) => ({ ...token, isCapital: false })) : tokens;
}

function tokensOf(text: string, isShouted: boolean): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = kindOf(match.groups ?? {});
    const token = tokenAt(match[0], match.index, kind);
    tokens.push(...(kind === 'word' ? splitEnclitic(token, isShouted) : [token]));
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): Token['kind'] {
  if (groups['email']) return 'email';
  if (groups['date']) return 'date';
  if (groups['number']) return 'number';
  return groups['sign'] ? 'sign' : 'word';
}

function tokenAt(raw: string, start: number, kind: Token['kind']): Token {
  // « 2ISA » is a name, « 1ER » and « 3H » are not.
  const isCapital = /^(?:\p{Lu}|\d\p{Lu}{2}(?<!ER|ND|EME))/u.test(raw);
  return { raw, norm: normalise(raw), start, end: start + raw.length, kind, isCapital };
}

function splitEnclitic(token: Token, isShouted: boolean): Token[] {
  const enclitic = ENCLITIC.exec(token.norm) ?? POSSESSIVE.exec(token.norm);
  if (!enclitic || token.norm === 'rendez-vous') return [token];
  const cut = token.raw.length - enclitic[0].length;
  if (cut < 1 || (!isShouted && /\p{Lu}/u.test(token.raw.slice(cut)))) return [token];
  const pronoun = enclitic[0].replace(/^-(?:t-)?/, '');
  const last = tokenAt(
    token.raw.slice(token.raw.length - pronoun.length),
    token.end - pronoun.length,
    'word',
  );
  return [tokenAt(token.raw.slice(0, cut), token.start, 'word'), last];
}
