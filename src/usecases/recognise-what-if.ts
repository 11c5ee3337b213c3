import { readDates } from '#conversation/index.ts';
import { spoken, wordings } from './catalogue/words.ts';
import type { Exchange } from './exchange.ts';

/**
 * The part of one's own file a question in the first person is about, said after the general rule: « si je me désiste le
 * 3 juin », « jusqu’à quand puis-je annuler », « quand pourrai-je demander une deuxième formation ».
 */
export function recogniseWhatIf(exchange: Exchange, text: string): string | null {
  const { person, services, conversation, today, language } = exchange;
  if (person?.status !== 'active' || conversation.ref.scope === 'group') return null;
  const said = spoken(text);
  const holds = (key: string) => wordings(services, key).some((wording) => said.includes(wording));
  if (holds('what-if-words-withdraw')) {
    return readDates(text, today, { language }).length > 0 ? 'what-if-withdraw' : null;
  }
  if (holds('what-if-words-deadline')) return 'withdraw-deadline';
  return holds('what-if-words-next') ? 'second-formation-when' : null;
}
