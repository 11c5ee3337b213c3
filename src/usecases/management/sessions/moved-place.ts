import type { DateReading } from '#conversation/index.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import type { Exchange } from '../../exchange.ts';
import { type Found, onSite, readWhere, type Where } from './session-words.ts';

const AFTER_WORD = /(?<!\p{L})(?:lieu|salle|ville|endroit|place|room|town)(?!\p{L})([^,;.]*)/iu;
const AFTER_MOVE =
  /(?:(?<!\p{L})(?:l[ae]|et|puis|aussi|sera|and|it)|,)\s+((?:à|a|en|at|in|to)\s+[^,;.]*)/giu;
const NAME =
  /^\s*(?:(?:est|sera|à|a|pour|en|par|to|is|:|=|->)\s+)*(\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*)/u;

/** « le lieu de la session du 12 pour Dax » */
const TO_NAME = /\s(?:pour|en|par|à|to)\s+(\p{Lu}[\p{L}’'-]*(?:[\s-]+\p{Lu}[\p{L}’'-]*)*)\s*$/u;

/**
 * Where a session is to take place, as a change: after « le lieu », « déplace-la à », or the new day. The town that says
 * which session it is stands elsewhere.
 */
export async function readMovedPlace(
  { services, stores }: Exchange,
  about: string,
  { said, fresh, view }: { said: string; fresh: readonly DateReading[]; view: SessionView | null },
): Promise<Found<Where> | undefined> {
  const places = await stores.programme.findPlaces();
  const read = (tail: string) => startingWith(tail, readWhere(services, tail, places));
  const word = AFTER_WORD.exec(about)?.[1]?.split(/\s(?:et|and)\s/u)[0];
  if (word !== undefined) {
    const name = NAME.exec(word) ?? TO_NAME.exec(word);
    const found = readWhere(services, word, places) ?? (name?.[1] ? siteOf(name[1]) : undefined);
    if (found) return found;
  }
  const tails = [
    ...[...about.matchAll(AFTER_MOVE)].map((match) => match[1] ?? ''),
    ...fresh.map(({ index, text }) => said.slice(index + text.length)),
  ];
  // « la session du 12 mai, à Pau, … » says where it is.
  const moved = tails
    .map(read)
    .find((found) => found !== undefined && found.value.place !== (view?.place ?? ''));
  if (moved) return moved;
  const remote = view && view.mode !== 'distanciel' ? readWhere(services, about, []) : undefined;
  return remote?.value.mode === 'distanciel' ? remote : undefined;
}

function siteOf(place: string): Found<Where> {
  return { value: onSite(place), matched: place };
}

/** What is said at once: « à Dax », not somewhere further on. */
function startingWith(tail: string, found: Found<Where> | undefined): Found<Where> | undefined {
  const at = found ? tail.indexOf(found.matched) : -1;
  return at >= 0 && at <= ' en '.length ? found : undefined;
}
