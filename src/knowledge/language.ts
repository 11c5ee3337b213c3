import type { Language } from './entry.ts';

const marks: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    `le la les un une des du de je tu il elle on nous vous mon ma mes notre nos votre vos son sa ses est suis
    sont ai as avons avez ont et ou mais donc que qui quoi quand comment combien pourquoi dans pour sur avec sans
    pas ne ce cette ces cet au aux si bonjour bonsoir salut merci puis peux peut faut dois faire quel quelle quels quelles
    y en se me te lui leur plus moins chez avant apres entre svp stp oui non moi toi cb pk mdp insc koi keske kel kelle
    kand ki ke pkoi pq jai jsuis jpeux chui bjr slt mrc tjs ds pr ca c'est`.split(/\s+/),
  ),
  en: new Set(
    `the a an of to i you he she it we they my your his her our their is are was were be am do does did have has
    had can could should would will may must and or but if so what when where which who why how in at by for from
    with without about not this that these those there please thanks thank hi yes me us them any some
    need want know get got let im dont cant`.split(/\s+/),
  ),
};

/** Words of both languages: they tell nothing. */
const shared = new Set(
  `a an on me son if hello hey formations lab labs excel digital deadline login teams team coaching feedback start`.split(
    ' ',
  ),
);

/** How sure one must be to leave the language the person is known to write in, and French otherwise. */
const evidence = { againstHint: 1.5, againstFrench: 0.6, againstFrenchInMany: 1 };
/** From so many words on, one alone is no evidence: « formation excel prix ». */
const many = 3;

/** The language a message is written in; `hint` or French when its words do not tell. */
export function detectLanguage(
  words: readonly string[],
  hint: Language | undefined,
  vocabulary: Readonly<Record<Language, ReadonlySet<string>>>,
): Language {
  let balance = 0;
  for (const word of words) {
    if (shared.has(word)) continue;
    const [fr, en] = [marks.fr.has(word), marks.en.has(word)];
    if (fr !== en) balance += fr ? 1 : -1;
    else if (!fr) {
      const [inFr, inEn] = [vocabulary.fr.has(word), vocabulary.en.has(word)];
      if (inFr !== inEn) balance += inFr ? 0.6 : -0.6;
    }
  }
  const unhinted = words.length < many ? evidence.againstFrench : evidence.againstFrenchInMany;
  const enough = hint === undefined ? unhinted : evidence.againstHint;
  if (Math.abs(balance) < enough) return hint ?? 'fr';
  return balance > 0 ? 'fr' : 'en';
}
