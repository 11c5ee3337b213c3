import type { Town, Towns } from '#ports/towns.ts';
import { spoken } from './words.ts';

const LONGEST_NAME = 6;
const EARTH_KM = 6371;

/** Towns of a file: name, latitude and longitude between tabs. */
export function indexTowns(text: string): Towns {
  const towns = new Map<string, Town>();
  for (const line of text.split('\n')) {
    const [name = '', latitude, longitude] = line.split('\t');
    if (!latitude || !longitude) continue;
    const town = { name, latitude: Number(latitude), longitude: Number(longitude) };
    towns.set(spoken(name).trim(), town);
  }
  return towns;
}

/** The town a spoken text begins with, and what follows; `null` when it is none that is known. */
export function townAtHead(towns: Towns, said: string): { town: Town; rest: string } | null {
  const words = said.trim().split(' ').map(unabridged);
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count -= 1) {
    const town = towns.get(words.slice(0, count).join(' '));
    if (town) return { town, rest: ` ${words.slice(count).join(' ')} ` };
  }
  return null;
}

function unabridged(word: string): string {
  if (word === 'st') return 'saint';
  return word === 'ste' ? 'sainte' : word;
}

/** As the crow flies. */
export function kilometresBetween(one: Town, other: Town): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = radians(other.latitude - one.latitude);
  const east = radians(other.longitude - one.longitude);
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(east / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
}
