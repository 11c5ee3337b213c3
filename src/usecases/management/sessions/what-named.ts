import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import type { Services } from '../../exchange.ts';

const PARTS = ['seats', 'provider', 'hours', 'where', 'days'] as const;

/** What of a session a message says is to change: « la capacité », « la salle », « les horaires ». */
export function whatNamed(
  services: Pick<Services, 'translations'>,
  text: string,
): (typeof PARTS)[number] | undefined {
  const said = spoken(text);
  return PARTS.find((part) => takeOut(said, wordings(services, `session-words-${part}`)) !== null);
}
