import type { EffectCall, EffectResult, Slots } from '#conversation/index.ts';
import type { ActionRecord } from '#ports/programme-repository.ts';
import { spoken, takeOut, wordings } from '../../catalogue/words.ts';
import type { Exchange } from '../../exchange.ts';

/** What of an action is written for people; its kind is the règlement's. */
export const EDITABLE = [
  'prerequisites',
  'objectives',
  'duration',
  'audience',
  'theme',
  'title',
] as const satisfies readonly (keyof ActionRecord)[];
export type Editable = (typeof EDITABLE)[number];

/** Effect `read-edit`: which text the opening message changes, and into what; what is left says of which action. */
export async function readEditInDialog({
  said,
  actor: exchange,
}: EffectCall<Exchange>): Promise<EffectResult> {
  const { t } = exchange;
  if (said === undefined) return { outcome: 'read' };
  const { wording, left } = splitWording(said);
  const part = partNamed(exchange, withoutQuotes(left));
  const slots: Slots = {
    ...(part ? { part: { value: part, label: t(`edit-action-part-${part}`) } } : {}),
    ...(part && wording ? { wording: { value: wording, label: wording } } : {}),
  };
  return { outcome: 'read', slots, left };
}

const QUOTED_AT_END =
  /[\s»”"](?:en|par|devient|to|by|with|into|:|=|->|→)\s*[«“"]\s*([^»”"]{2,}?)\s*[»”"]\s*[.!]*$/iu;
const AFTER_COLON = /^((?:[«“"][^»”"]*[»”"]|[^:«“"])*?)\s*:\s+(\S[\s\S]*)$/u;
const AFTER_QUOTES = /^([\s\S]*[»”"])\s+(?:en|par|to|by|with|into)\s+(\S[\s\S]*)$/iu;

/** « … en « Accueillir » », « … : savoir accueillir », « … « Accueil » par Accueillir »: the new text, and what came before it. */
export function splitWording(said: string): { wording?: string; left: string } {
  const quoted = QUOTED_AT_END.exec(said);
  if (quoted?.[1]) return { wording: quoted[1].trim(), left: said.slice(0, quoted.index + 1) };
  const found = AFTER_COLON.exec(said) ?? AFTER_QUOTES.exec(said);
  const [, left, wording] = found ?? [];
  return left && wording ? { wording: wording.trim(), left } : { left: said };
}

function partNamed({ services }: Pick<Exchange, 'services'>, text: string): Editable | undefined {
  const said = spoken(text);
  return EDITABLE.find(
    (part) => takeOut(said, wordings(services, `action-words-${part}`)) !== null,
  );
}

function withoutQuotes(text: string): string {
  return text.replace(/[«“"][^»”"]*[»”"]/gu, ' ');
}
