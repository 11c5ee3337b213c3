/** A word of a text, without case or accents, and where it stands. */
export interface Word {
  plain: string;
  start: number;
  end: number;
  /** Followed by an apostrophe: « m’ » of « m’inscrire ». */
  isElided?: true;
}

/** What is typed in one go on a phone, and the words it stands for. */
const glued: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cest: 'c est',
    cetait: 'c etait',
    nest: 'n est',
    jai: 'j ai',
    javais: 'j avais',
    jen: 'j en',
    jaimerai: 'j aimerais',
    jaimerais: 'j aimerais',
    jarrive: 'j arrive',
    jattends: 'j attends',
    jetais: 'j etais',
    chui: 'je suis',
    chuis: 'je suis',
    chais: 'je sais',
    jveu: 'je veux',
    jpeu: 'je peux',
    jvai: 'je vais',
    mapelle: 'm appelle',
    mappelle: 'm appelle',
    minscrire: 'm inscrire',
    daccord: 'd accord',
    quil: 'qu il',
    ya: 'y a',
    po: 'pas',
    pa: 'pas',
    koi: 'quoi',
    ki: 'qui',
    ke: 'que',
    pk: 'pourquoi',
    pq: 'pourquoi',
    pkoi: 'pourquoi',
    bjr: 'bonjour',
    slt: 'salut',
    dsl: 'desole',
    qqn: 'quelqu un',
    tjs: 'toujours',
    tjrs: 'toujours',
    bcp: 'beaucoup',
    mtn: 'maintenant',
    ac: 'avec',
    ds: 'dans',
    pr: 'pour',
  }),
);

/** « jveux », « jsuis »: no French word opens so. */
const gluedToJe = /^j(?=[bcdfgklmnpqrstvxz])(\p{L}{2,})$/u;

/** « c pas ça », « g rien reçu »: the letter is said by its name. */
const spelt: ReadonlyMap<string, string> = new Map([
  ['c', 'c est'],
  ['g', 'j ai'],
]);
const opensVerb = /^(?:es|est|et|etait|ai|avais|aurais)$/;

/** Words as typed on a phone, opened: « jai », « jveux », « c pas » → « j ai », « je veux », « c est pas ». */
export function openShorthand(words: Word[]): Word[] {
  return words.some(({ plain }) => isShort(plain))
    ? words.flatMap((word, place) => open(word, words[place + 1]))
    : words;
}

function isShort(plain: string): boolean {
  return glued.has(plain) || spelt.has(plain) || gluedToJe.test(plain);
}

function open(word: Word, next: Word | undefined): Word[] {
  const said = glued.get(word.plain) ?? speltOut(word, next) ?? afterJe(word.plain);
  if (said === undefined) return [word];
  const [first = '', ...rest] = said.split(' ');
  const cut = word.plain.endsWith(rest.join('')) ? word.end - rest.join('').length : word.end;
  return [
    { plain: first, start: word.start, end: cut },
    ...rest.map((plain) => ({ plain, start: cut, end: word.end })),
  ];
}

function speltOut({ plain, end }: Word, next: Word | undefined): string | undefined {
  const isApart = next !== undefined && next.start > end && !opensVerb.test(next.plain);
  return isApart ? spelt.get(plain) : undefined;
}

function afterJe(plain: string): string | undefined {
  const verb = gluedToJe.exec(plain)?.[1];
  return verb === undefined ? undefined : `je ${verb}`;
}
