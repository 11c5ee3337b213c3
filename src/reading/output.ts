import type { Facts } from './features.ts';
import type { Query } from './reading.ts';
import type { Scene } from './scene.ts';

const SILENT: ReadonlySet<Query> = new Set(['quota', 'request_status', 'unsupported']);
const PLURALS =
  /^(absents?|absentes|sessions|structures|gens|personnes|salaries|salariees|inscrits|inscrites|preinscrits|preinscrites|stagiaires|participants|participantes|adherents|adherentes|beneficiaires|etablissements|formations|ateliers|desistes|retardataires|agents|collegues|refuses|presents|excuses|webinaires|dates|employeurs|organismes|people|who)$/;
const HEAD_SKIPPED =
  /^(les|des|mes|nos|the|tous|toutes|bonjour|svp|donne|donnez|montre|montrez|affiche|affichez|voir|moi|nous|me|je|veux|voudrais|peux|tu|vous|pouvez|,|dis|sors|fais|c'|est|quoi|et|seulement|quid|top|plus|moins|meilleures|meilleurs|prochaines|dernieres|prochains|derniers|premieres|premiers|cherche|cherches|trouve|trouver|avoir|il|faut|faudrait|y|a|t|l'|ensemble|comme|ce|ou|sont|quand|ont|lieu|que|qu'|de|du|salut|coucou|hello|envoie|consulter|connaitre|aimerais|merci|besoin|j'|ai|les)$/;
const RELATIVE_AFTER =
  /^(sessions?|demandes?|structures?|dossiers?|celles?|ceux|celui|ce|personnes?|gens|salaries?|inscrits?|absents?|formations?|ateliers?|candidatures?|desistements?|collegues|stagiaires|etablissements?|adherents?|ou|plus|actions?)$/;

/** Whether a list, a count, a chart or a file is asked for; nothing when the message leaves it open. */
export function outputOf(facts: Facts, query: Query): string | undefined {
  if (SILENT.has(query)) return undefined;
  const values = statedOutputs(facts);
  for (const value of ['export', 'chart', 'count']) if (values.includes(value)) return value;
  if (values.includes('list') || asksWho(facts.scene)) return 'list';
  const isRanking =
    query === 'history' || (query !== 'fill_rate' && query !== 'sessions' && ranks(facts));
  return opensWithPlural(facts.scene) && !isRanking ? 'list' : undefined;
}

const ranks = ({ features }: Facts): boolean =>
  features.has('limit') ||
  (features.has('ranked') && (features.has('order') || features.has('ranking')));

function statedOutputs({ scene, stated }: Facts): string[] {
  const all = stated.get('output') ?? [];
  const meant = all.filter(({ value, start }) =>
    value === 'list'
      ? !isWaitingList(scene, start)
      : value !== 'count' || !isCriterion(scene, start),
  );
  return meant.map(({ value }) => value);
}

/** « liste d'attente » asks for a list at the head of the message only. */
function isWaitingList({ tokens }: Scene, at: number): boolean {
  if (!/^list/.test(tokens[at]?.norm ?? '')) return false;
  const isOfWaiting = /attente/.test(`${tokens[at + 1]?.norm} ${tokens[at + 2]?.norm}`);
  const head = tokens.findIndex((token) => !HEAD_SKIPPED.test(token.norm) && token.kind === 'word');
  if (isOfWaiting && !tokens[at]?.norm.endsWith('s')) return head !== at;
  return /^list/.test(tokens[at]?.norm ?? '') && /^(en|sur|une)$/.test(tokens[at - 1]?.norm ?? '');
}

/** « par nombre de demandes » says how to rank. */
function isCriterion({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1];
  return before?.raw === 'à' || /^(par|selon)$/.test(before?.norm ?? '');
}

function asksWho({ tokens }: Scene): boolean {
  return tokens.some(
    (token, at) => token.norm === 'qui' && !RELATIVE_AFTER.test(tokens[at - 1]?.norm ?? ''),
  );
}

/** « absents de mai », « les sessions à Pau », « les 5 sessions les moins remplies ». */
function opensWithPlural({ tokens }: Scene): boolean {
  const head = tokens.find((token) => !HEAD_SKIPPED.test(token.norm) && token.kind === 'word');
  return head !== undefined && PLURALS.test(head.norm);
}
