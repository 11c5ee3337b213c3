import { spoken } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { holds } from '../order-words.ts';

/** « feuille d’émargement du 21 septembre », « convocations de l’atelier CV »: papers of a session, not how many lack. */
export function asksPaper({ services }: Pick<Exchange, 'services'>, text: string): boolean {
  const said = spoken(text);
  const isPaper = PAPERS.some((paper) => holds(services, said, `provider-asks-${paper}`));
  return isPaper && !holds(services, said, 'provider-asks-not');
}

const PAPERS = ['sheet', 'convocations'];
