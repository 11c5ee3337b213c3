import type { Draft } from '#conversation/index.ts';
import type { KnowledgeResult } from '#knowledge/index.ts';
import { spoken } from './catalogue/words.ts';
import { button, type Exchange } from './exchange.ts';
import { wordingsOf } from './fits-wording.ts';

/** The family of questions the documents say nothing of, and the bot can answer for itself. */
const FAMILY = 'privacy-policy';
const LONGEST_QUESTION = 16;

/** Reads « c’est confidentiel ? », « qui peut voir mes demandes ? », worded as `privacy-asked`, as a question of that family. */
export function hearPrivacy(
  { services }: Exchange,
  text: string,
  result: KnowledgeResult,
): KnowledgeResult {
  if (spoken(text).trim().split(' ').length > LONGEST_QUESTION) return result;
  if (wordingsOf(text)(services, 'privacy-asked').length === 0) return result;
  const { isCourtesy: _isCourtesy, ...rest } = result;
  return { ...rest, route: 'decline', intent: FAMILY, entries: [], score: 1 };
}

/** Asked of the bot, not of the documents. */
export function asksPrivacy({ route, intent }: KnowledgeResult): boolean {
  return route === 'decline' && intent === FAMILY;
}

/** Who reads what one writes, who sees one’s requests, and how long words are kept. */
export function tellPrivacy({ services, t, person }: Exchange): Draft {
  const days = services.retentionDays;
  const parts = [
    t('privacy-messages', { days }),
    ...(services.mayReword ? [t('privacy-model')] : []),
    t('privacy-requests'),
    t('privacy-rights'),
  ];
  return {
    text: parts.join('\n\n'),
    ...(person ? { choices: [button(t('button-my-data'), 'my-data')] } : {}),
  };
}
