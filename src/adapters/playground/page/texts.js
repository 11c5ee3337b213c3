import { getTexts } from './api.js';

const STORED = 'playground-language';
const ZONE = 'Europe/Paris';

let texts = {};
export let language = localStorage.getItem(STORED) === 'en' ? 'en' : 'fr';

/** Loads the words of a language, and writes those of index.html. */
export async function useLanguage(wanted) {
  texts = await getTexts(wanted);
  language = wanted;
  localStorage.setItem(STORED, wanted);
  document.documentElement.lang = wanted;
  document.title = t('title');
  for (const element of document.querySelectorAll('[data-text]')) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', t(element.dataset.label));
  }
}

/** The words behind a key of locales/<language>/playground.ftl. */
export function t(key, values = {}) {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

const format = (options) => (instant) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: ZONE,
    ...options,
  }).format(new Date(instant));

export const timeOf = format({ hour: '2-digit', minute: '2-digit' });
export const dayOf = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const shortMomentOf = format({
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
export const momentOf = format({ dateStyle: 'medium', timeStyle: 'short' });

/** The instant as a field of type datetime-local shows it, in Paris. */
export function toParisField(instant) {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(instant))
    .replace(' ', 'T');
}

/** What such a field says, as an instant: the offset of Paris is found by trying it. */
export function fromParisField(value) {
  const asUtc = Date.parse(`${value}:00Z`);
  const candidates = [1, 2].map((hours) => new Date(asUtc - hours * 3_600_000).toISOString());
  return candidates.find((instant) => toParisField(instant) === value) ?? candidates[0];
}

export function roleOf(person) {
  return person.roles.length > 0
    ? person.roles.map((role) => t(`role-${role}`)).join(', ')
    : t('role-none');
}

export function sizeOf(bytes) {
  return t('kilobytes', { size: Math.max(1, Math.round(bytes / 1024)) });
}
