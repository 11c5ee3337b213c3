import type { Repair } from './repair.ts';
import { findPhrase, plain, wordsOf } from './words.ts';

/** What was found in a text that must not be kept. */
export type SensitiveKind = 'password' | 'social-security';

/** Whether a text gives a password or a social security number. */
export function findSensitive(repair: Repair, text: string): SensitiveKind | undefined {
  if (givesPassword(repair, text)) return 'password';
  if (givesSocialSecurityNumber(text)) return 'social-security';
  return undefined;
}

/** « mon mdp c’est Azerty1 », « mot de passe : soleil »; not « mon mot de passe est refusé ». */
function givesPassword(repair: Repair, text: string): boolean {
  const { words: names, links, states } = repair.sensitive.password;
  const words = wordsOf(text);
  return names.some((name) => {
    const found = findPhrase(words, name);
    const nameEnd = found && words[found.last]?.end;
    if (!found || nameEnd === undefined) return false;
    const rest = text.slice(nameEnd);
    const link = links.find((word) => startsWithWord(rest, word));
    if (link === undefined) return false;
    const [secret] = rest
      .slice(rest.toLowerCase().indexOf(link) + link.length)
      .trim()
      .split(/\s+/);
    const said = wordsOf(secret ?? '').map((word) => word.plain);
    return said.length > 0 && !states.some((state) => said.includes(state));
  });
}

function startsWithWord(text: string, word: string): boolean {
  const start = text.trimStart().toLowerCase();
  return (
    start.startsWith(word) &&
    !/^[\p{L}\p{N}]/u.test(
      start.slice(word.length) && /\p{L}$/u.test(word) ? start.slice(word.length) : ' ',
    )
  );
}

/** Thirteen digits, or fifteen with the key; a SIRET has fourteen. A miscopied number is one all the same. */
function givesSocialSecurityNumber(text: string): boolean {
  const runs = text.match(/(?<!\d)\d[\dABab\s.]{11,24}\d(?!\d)/g) ?? [];
  return runs.some((run) =>
    /^[12]\d{2}(0[1-9]|1[0-2])(\d{2}|2[AB])\d{6}(\d{2})?$/i.test(run.replace(/[\s.]/g, '')),
  );
}

/** Whether it is one’s own health, or a relative’s, that is told: « accompagner des jeunes en dépression » tells of nobody’s. */
export function tellsOwnHealth(repair: Repair, text: string): boolean {
  const words = healthWordsOf(repair, text);
  const { owners, between, vague } = repair.sensitive.ownHealth;
  const [owning, light] = [new Set(owners.map(plain)), new Set(between.map(plain))];
  const details = repair.sensitive.health.filter((phrase) => !vague.includes(phrase));
  return details.some((phrase) => {
    const found = findPhrase(words, phrase);
    if (!found) return false;
    const before = words.slice(0, found.first).map((word) => word.plain);
    const last = before.findLastIndex((word) => !light.has(word) && !owning.has(word));
    return before.slice(last + 1).some((word) => owning.has(word));
  });
}

/** Whether a text tells of somebody’s health beyond « malade ». */
export function tellsHealth(repair: Repair, text: string): boolean {
  const words = healthWordsOf(repair, text);
  return repair.sensitive.health.some((phrase) => findPhrase(words, phrase) !== undefined);
}

/** The words of a text, without those that only look like words of health: typos are forgiven in these. */
function healthWordsOf({ sensitive }: Repair, text: string) {
  const lookalikes = new Set(sensitive.lookalikes.map(plain));
  return wordsOf(text).filter((word) => !lookalikes.has(word.plain));
}
