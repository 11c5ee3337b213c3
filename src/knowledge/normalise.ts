/** Signs that stand for a word when they stand alone. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[👍👌✅🆗]/gu, ' ok '],
  [/[🙏❤💙😍🥰]/gu, ' merci '],
  [/[😂🤣😆😄]/gu, ' mdr '],
  [/[😀😃😁😊🙂😉☺🎉👏💪🥳🔥💯🙌😎⭐]/gu, ' super '],
  [/[👋🙋]/gu, ' bonjour '],
  [/[😡🤬👎🖕]/gu, ' nul '],
  [/[🤔😕😐🙄😢😭]/gu, ' hmm '],
  [/[❓❔🆘]/gu, ' aide '],
];

/** Lower case, no accents, plain apostrophes, `oe` for the ligature: the form everything is compared in. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ`´‘]/g, "'");
}

const elisions: Readonly<Record<string, string>> = {
  l: 'le',
  d: 'de',
  j: 'je',
  n: 'ne',
  m: 'me',
  t: 'te',
  s: 'se',
  c: 'ce',
  qu: 'que',
};

const numberWords: Readonly<Record<string, string>> = {
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  six: '6',
  sept: '7',
  huit: '8',
  neuf: '9',
  dix: '10',
  onze: '11',
  douze: '12',
  quinze: '15',
  vingt: '20',
  trente: '30',
  cent: '100',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
};

const ordinalWords: Readonly<Record<string, string>> = {
  premier: 'ord1',
  premiere: 'ord1',
  first: 'ord1',
  deuxieme: 'ord2',
  second: 'ord2',
  seconde: 'ord2',
  troisieme: 'ord3',
  third: 'ord3',
  quatrieme: 'ord4',
  fourth: 'ord4',
  cinquieme: 'ord5',
  fifth: 'ord5',
  sixieme: 'ord6',
  sixth: 'ord6',
};

const ordinal = /^(\d)(?:e|er|ere|eme|ieme|nd|nde|st|rd|th)s?$/;
const url = /\b(?:https?:\/\/|www\.)\S+/g;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

function collapse(word: string): string {
  return word.replace(/([a-z])\1{2,}/g, '$1');
}

function normaliseWord(word: string): string {
  const asOrdinal = word < 'a' ? ordinal.exec(word)?.[1] : undefined;
  if (asOrdinal !== undefined) return `ord${asOrdinal}`;
  return numberWords[word] ?? ordinalWords[word] ?? collapse(word);
}

function withSignsSaid(text: string): string {
  if (!/\p{Extended_Pictographic}/u.test(text)) return text;
  return signs.reduce((said, [sign, word]) => said.replace(sign, word), text);
}

function withoutAddresses(folded: string): string {
  return folded.includes('@') || folded.includes('http') || folded.includes('www.')
    ? folded.replace(address, ' xmail ').replace(url, ' xurl ')
    : folded;
}

function withNumbersApart(folded: string): string {
  return /\d/.test(folded)
    ? folded
        .replace(/(\d)[  ](?=000\b)/g, '$1')
        .replace(/(\d)(?=(?:j|jrs?|jours?|semaines?|sem|days?|weeks?|euros?|eur|h|€)\b)/g, '$1 ')
        .replace(/€/g, ' euro ')
    : folded;
}

function withElisionsOpen(folded: string): string {
  return folded.includes("'")
    ? folded
        .replace(/aujourd'hui/g, 'aujourdhui')
        .replace(/\b(ca|wo|do|does|did|is|are|was|has|have|could|would|should)n?'t\b/g, '$1 not')
        .replace(
          /\b(qu|[ldjnmtsc])'(?=[a-z0-9])/g,
          (_, head: string) => `${elisions[head] ?? head} `,
        )
    : folded;
}

/** What a message without a single word says: « ? » asks for help, « … » thinks aloud. */
function wordless(text: string): string[] {
  if (text.trim() === '' || /\p{Extended_Pictographic}/u.test(text)) return [];
  return [text.includes('?') ? 'aide' : 'hmm'];
}

/** Cuts a text into folded words: elisions opened, numbers in digits, ordinals as `ord2`, repeated letters closed up. */
export function tokenise(text: string): string[] {
  const said = withSignsSaid(text);
  if (!/[\p{L}\p{N}]/u.test(said)) return wordless(said);
  const plain = withElisionsOpen(withNumbersApart(withoutAddresses(fold(said))));
  return (plain.match(/[a-z0-9]+/g) ?? []).map(normaliseWord);
}

/** What one says before getting to the point: « ah mince », « ok d’accord ». */
const opening =
  /^\s*((?:(?:ah|oh|bon|ok|okay|bah|ben|hmm|euh|mince|zut|flûte|oups|super|parfait|nickel|génial|d['’]accord|merci|bonjour|bonsoir|salut|coucou|hello|hi|hey|thanks|great|oops)\b[\s,.!…]*)+)(?=\S+\s+\S+\s+\S+)/i;

/** Cuts a message into sentences, keeping their order; what it opens with is one of its own. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(opening, '$1\u0000')
    .replace(/([.!?…]+|\n+)(?=\s|$)/g, '$1\u0000')
    .split('\u0000')
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Cuts a sentence where another question may begin. */
export function clausesOf(sentence: string): string[] {
  return sentence.split(/\s*[,;:]\s+|\s+[+&]\s+|\s+(?=(?:et|puis|ainsi que|and)\s)/i);
}

const several =
  /(?:^|[^\p{L}])(?:deux|2|trois|3|plusieurs|quelques|two|three|several|a few)\s+(?:petite?s?\s+|autres\s+|quick\s+)?(?:choses|questions|points|trucs|infos|things)(?!\p{L})/iu;

/** « Deux choses : … » asks several things without a question mark, and so does « … + … ». */
export function asksSeveral(text: string): boolean {
  return several.test(text) || /\S\s+[+&]\s+\S/.test(text);
}

/** « j’ai deux questions » by itself is none. */
export function onlyAnnounces(clause: string): boolean {
  return several.test(clause);
}
