import { titleInPassing } from './catalogue/title-in-passing.ts';
import type { Exchange } from './exchange.ts';
import { understandText } from './understand-text.ts';

const UNSURE = 0.6;
const FAIR = 0.4;

/** What is hardly understood may be about a training that it names by its title. */
export async function understandInPassing(exchange: Exchange, text: string) {
  const result = understandText(exchange, text);
  if (result.route !== 'decline' && result.score >= UNSURE) return { result };
  const passing = await titleInPassing(exchange, text);
  if (!passing) return { result };
  const plain = understandText(exchange, passing.plain);
  const isBetter = plain.route !== 'smalltalk' && plain.route !== 'decline' && plain.score >= FAIR;
  return isBetter ? { result: plain } : { result, passing };
}
