import { spoken, wordings } from './catalogue/words.ts';
import type { Exchange } from './exchange.ts';
import { dayMeant } from './what-if-day.ts';

/** « jusqu’à quand », « annuler », « je »: each in any of its wordings, in any order. */
const DEADLINE = ['what-if-words-until', 'what-if-words-give-up', 'what-if-words-own'];

/**
 * The part of one's own file a question in the first person is about, said after the general rule: « si je me désiste le
 * 3 juin », « jusqu’à quand puis-je annuler », « quand pourrai-je demander une deuxième formation ».
 */
export function recogniseWhatIf(exchange: Exchange, text: string): string | null {
  const { person, services, conversation } = exchange;
  if (person?.status !== 'active' || conversation.ref.scope === 'group') return null;
  const said = spoken(text);
  const holds = (key: string) => wordings(services, key).some((wording) => said.includes(wording));
  if (holds('what-if-words-withdraw') && dayMeant(exchange, text)) return 'what-if-withdraw';
  if (DEADLINE.every(holds)) return 'withdraw-deadline';
  return holds('what-if-words-next') ? 'second-formation-when' : null;
}
