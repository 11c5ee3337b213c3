import type { Language } from './entry.ts';

const quotation = /«[^«»]+»|“[^“”]+”|"[^"]+"/g;
const named: Readonly<Record<Language, string>> = { fr: 'cette formation', en: 'this course' };

/** A message with « this course » for every title it quotes: whatever a title says, it is no part of what is asked. Undefined without any. */
export function withoutTitles(text: string, lang: Language): string | undefined {
  const rest = text.replace(quotation, named[lang]);
  return rest === text ? undefined : rest;
}
