import { isOneOf } from './lexicon.ts';
import { longestMatch, type Span } from './phrase.ts';
import { findPhrases, isNamed, type Scene } from './scene.ts';
import { wordsAt } from './time/words.ts';

/** Whether the message orders something to be changed or sent. */
export function isOrder(scene: Scene): boolean {
  const { tokens, lexicon } = scene;
  // « mets plutôt 2025 », « mets le seuil à 4 » change the question.
  const isOfFigure = scene.names.length === 0 && tokens.some(({ norm }) => norm === 'seuil');
  const isBareFigure = wordsAt('mets|passe|monte|descends a', tokens, 0) === tokens.length - 1;
  if (tokens[1]?.norm === 'plutot' || isOfFigure || isBareFigure) return false;
  if (isDeedToDo(scene)) return true;
  for (let at = labelEnd(scene); at < tokens.length; at++) {
    if (isNamed(scene, at)) return ordersAbout(scene, at);
    const order = longestMatch(lexicon.orders, tokens, at) ?? orderOfYou(scene, at);
    if (order && asksOutsideFrom(scene, at)) return false;
    // « à valider côté prestataire : quoi ? » is what there is to do.
    const isToDo = at === 1 && tokens[0]?.norm === 'a' && scene.names.length === 0;
    if (order && (isToDo || isOwnBefore(scene, order))) return false;
    if (order) return !isTold(scene, at) && !isOwn(scene, at) && !asksToBeShown(scene, order);
    if (!lexicon.leadIn.has(tokens[at]?.norm ?? '') && tokens[at]?.kind !== 'sign')
      return tokens.some(
        (_, index) => index >= at && (ordersAfterBreak(scene, index) || isWanted(scene, index)),
      );
  }
  return false;
}

const LONGEST_LABEL = 6;

/** Where what follows a label begins: « relance RH : j'ai besoin de… », « note pour la direction : … ». */
function labelEnd(scene: Scene): number {
  const { tokens, lexicon } = scene;
  const end = tokens.findIndex(({ raw }) => /^[:–—-]$/.test(raw));
  const isLabel =
    isOneOf(lexicon, 'labels', tokens[0]) &&
    end <= LONGEST_LABEL &&
    !/^(l[ea']s?|une?|des|m[eo].*|lui|leur)$/.test(tokens[1]?.norm ?? '');
  const isOfSomeone = tokens.some((_, at) => at <= end + 1 && isNamed(scene, at));
  return isLabel && !isOfSomeone ? end + 1 : 0;
}

/** « que tu notes Mme Roy présente », « que vous passiez Paul Girard en inscrit ». */
function orderOfYou({ tokens, lexicon }: Scene, at: number): Span | undefined {
  const token = tokens[at];
  const ending = { tu: /s$/, vous: /iez$/ }[tokens[at - 1]?.norm ?? ''];
  if (!token || !ending?.test(token.norm)) return undefined;
  const norm = token.norm.replace(/iez$/, 'ez').replace(/s$/, '');
  const said = tokens.map((each) => (each === token ? { ...token, norm } : each));
  return longestMatch(lexicon.orders, said, at);
}

/** « la session du 11 juin, annule-la », « …, tu le mets en liste d'attente ». */
function ordersAfterBreak({ tokens, lexicon }: Scene, at: number): boolean {
  if (at === 0 || !/^[,:;.!?]$/.test(tokens[at]?.raw ?? '')) return false;
  const asked = wordsAt('tu|vous', tokens, at + 1);
  const object = asked === undefined ? undefined : wordsAt(CLITICS, tokens, asked);
  const order = longestMatch(lexicon.orders, tokens, object ?? at + 1);
  if (!order) return false;
  return object !== undefined || wordsAt(ITS_OWN, tokens, order.end) !== undefined;
}

const DEEDS =
  /^(re|des)?(inscription|annulation|suppression|validation|modification|relance|report)s?$/;

/** « annulation de la session du 2 juillet à faire » */
function isDeedToDo({ tokens }: Scene): boolean {
  const isToDo = tokens.some(
    (_, at) => wordsAt('a faire|effectuer|prevoir', tokens, at) !== undefined,
  );
  return isToDo && DEEDS.test(tokens[0]?.norm ?? '');
}

const CLITICS = "le|la|l'|les|lui|me|nous|en|y";
const ITS_OWN = "le|la|l'|les|lui|son|sa|ses|leur|leurs";
const DOCUMENTS =
  "sors|sort|sortez|sortir|fais|faire|faites|edite|editer le|la|l'|les|un|une? liste|listing|tableau|recap|recapitulatif|historique|nombre|quota|taux|etat|bilan|detail|noms|total|point|export|tableur|fichier|excel|csv|graphique|graphe|courbe|camembert|classement";
/** « nomme ceux qui ont 3 formations », never « nomme Mme Roy valideuse ». */
const THOSE = 'nomme|nommer|nommez ceux|celles|les|tous|toutes';
/** « mets ça dans un excel », « passe-les en graphique ». */
const TURNED =
  "mets|mettez|mettre|passe|passez|fais ca|les|le|tout? en|dans|sous un|une|l'|forme|format? de? excel|csv|xlsx|xls|tableur|tableau|graphique|courbe|camembert|liste|fichier";
const ASKED = [
  'tu|vous peux|pouvez|pourrais|pourriez',
  'peux|pouvez|pourrais|pourriez tu|vous',
  'il? faut|faudrait',
  "je|j' veux|voudrais|aimerais|souhaite",
  "merci de|d'",
  'doit|doivent|devrait|devra',
];

/** « Loïc Barthe, tu peux le désinscrire ? », « Paul Girard à inscrire »: whom it is about comes first. */
function ordersAbout(scene: Scene, from: number): boolean {
  const { tokens, lexicon, names } = scene;
  const end = names.find((name) => name.start <= from && name.end > from)?.end ?? from;
  const isSaidOf = tokens[end]?.norm === 'a' && /(r|re)$/.test(tokens[end + 1]?.norm ?? '');
  if (isSaidOf && longestMatch(lexicon.orders, tokens, end + 1)) return true;
  return tokens.some((_, at) => {
    if (at < end || isNamed(scene, at)) return false;
    if (isWish(scene, at)) return true;
    if (ordersAfterBreak(scene, at)) return true;
    const asked = ASKED.map((words) => wordsAt(words, tokens, at)).find((each) => each);
    if (asked === undefined) return false;
    const meant = longestMatch(lexicon.orders, tokens, wordsAt(CLITICS, tokens, asked) ?? asked);
    // « merci de me confirmer »
    return meant !== undefined && !asksToBeShown(scene, meant);
  });
}

/** « … soit désinscrit », « … doit être annulée ». */
function isWish({ tokens, lexicon }: Scene, at: number): boolean {
  const wish = longestMatch(lexicon.wished, tokens, at);
  const isDue = /^(doit|doivent|devrait|devra)$/.test(tokens[at - 1]?.norm ?? '');
  return wish !== undefined && (/^soi/.test(tokens[at]?.norm ?? '') || isDue);
}

/** « fais le nécessaire pour que Paul Girard soit inscrit » */
const isWanted = (scene: Scene, at: number): boolean =>
  wordsAt("pour|sorte|facon|faut|faudrait qu'|que", scene.tokens, at) !== undefined &&
  scene.tokens.some((_, index) => index > at && isWish(scene, index));

/** « il faudrait que je relance les valideurs »: the one who writes means to. */
const isOwn = ({ tokens }: Scene, at: number): boolean =>
  /^(je|j')$/.test(tokens[at - 1]?.norm ?? '');

const ASKS = [
  "il? me|m'|nous faut|faudrait",
  "j' ai|aurais besoin",
  'combien|qui|quels|quelles|lesquels|lesquelles|liste|noms',
  'donne|donnez|sors|envoie|envoyez|affiche|montre moi|nous|les',
  'peux|pourrais|pouvez|pourriez tu|vous me|nous',
  'tu|vous peux|pourrais|pouvez|pourriez me|nous',
];

/** « je dois appeler les inscrits du 11 juin, donne-moi les noms »: what one is about to do, then what one asks. */
function isOwnBefore({ tokens }: Scene, { start, end }: Span): boolean {
  const isMine = tokens.slice(0, start).some(({ norm }) => /^(je|j'|on|nous)$/.test(norm));
  const isAsked = (at: number) => ASKS.some((words) => wordsAt(words, tokens, at) !== undefined);
  return (
    isMine && tokens.some(({ raw }, at) => at > end && /^[,:;.]$/.test(raw) && isAsked(at + 1))
  );
}

/** « on a validé la demande ? » tells; it orders nothing. */
function isTold({ tokens, lexicon }: Scene, at: number): boolean {
  // « le passé formation de Lucie Bernard »
  const isNoun =
    /é$/.test(tokens[at]?.raw ?? '') && /^(le|son|leur)$/.test(tokens[at - 1]?.norm ?? '');
  // « on me refuse une collègue »
  const isSuffered =
    /^(me|m'|nous)$/.test(tokens[at - 1]?.norm ?? '') &&
    /^(on|ils?|elles?|ca)$/.test(tokens[at - 2]?.norm ?? '');
  return (
    isNoun ||
    isSuffered ||
    (isOneOf(lexicon, 'auxiliaries', tokens[at - 1]) && tokens[at - 1]?.raw !== 'à')
  );
}

/** « envoie-moi la liste », « tu peux me sortir le quota », « confirme que ». */
function asksToBeShown(scene: Scene, { start, end }: Span): boolean {
  const { tokens, lexicon } = scene;
  // « mets-moi Hamid Belhadj sur la session »
  if (isNamed(scene, end + 1)) return false;
  const isBesideSelf =
    isOneOf(lexicon, 'selves', tokens[start - 1]) || isOneOf(lexicon, 'selves', tokens[end]);
  const isOfDocument = [DOCUMENTS, THOSE, TURNED].some((words) => wordsAt(words, tokens, start));
  return (
    (isBesideSelf || isOfDocument) && longestMatch(lexicon.showing, tokens, start) !== undefined
  );
}

/** « note moyenne des stagiaires » is no order to note. */
const asksOutsideFrom = ({ tokens, lexicon }: Scene, at: number): boolean =>
  longestMatch(lexicon.outside, tokens, at) !== undefined;

/** Whether it asks what the règlement says, rather than about someone, a structure or a day. */
export function asksRule(scene: Scene): boolean {
  const isOfOne = scene.names.some(({ field }) => field === 'person' || field === 'structure');
  const isBare = !isOfOne && scene.times.length === 0;
  return isBare && findPhrases(scene, scene.lexicon.rules).length > 0;
}

/** Whether it asks for something none of the questions knows. */
export function asksOutside(scene: Scene): boolean {
  return findPhrases(scene, scene.lexicon.outside).length > 0;
}
