import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import type { Services } from '../../exchange.ts';

/** What may change of a session, as its summary shows it. */
export const PARTS = ['seats', 'where', 'hours', 'provider', 'days'] as const;
export type Part = (typeof PARTS)[number];

type Speaking = { services: Pick<Services, 'translations'> };

/** Every part of a session a message says is to change: « la capacité », « la salle », « les horaires », « reporte ». */
export function partsNamed({ services }: Speaking, text: string): Part[] {
  const said = spoken(text);
  const says = (key: string) => takeOut(said, wordings(services, key)) !== null;
  const named = PARTS.filter((part) => says(`session-words-${part}`));
  return named.length === 0 && says('session-words-move') ? ['days'] : named;
}

/** Whether it speaks of who runs the session: a name alone may be anything. */
export function saysProvider({ services }: Speaking, text: string): boolean {
  return takeOut(spoken(text), wordings(services, 'session-words-provider')) !== null;
}
