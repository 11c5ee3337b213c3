import type { Draft } from '#conversation/index.ts';
import type { Petition } from '#ports/petition-store.ts';
import { type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { mayDecide } from './decide-petition.ts';
import { isGestionnaire } from './members.ts';
import { petitionCard, petitionSubject } from './petition-card.ts';

const MOST_CARDS = 5;
/** What people who ask are told: 24 to 48 hours. */
const PROMISED_HOURS = 48;

/** « comptes à confirmer », « structures à valider »: what waits for this person's decision, oldest first, each on its card. */
export async function showPetitions(exchange: Exchange): Promise<ExchangeResult> {
  const { stores, person, t } = exchange;
  if (!person) return saying({ text: t('account-needed') });
  const waiting = await findDecidable(exchange);
  if (waiting.length === 0) return saying({ text: t('petitions-none') });
  const cards = await Promise.all(
    waiting
      .slice(0, MOST_CARDS)
      .map(async (petition) =>
        withAge(exchange, petition, await petitionCard(stores, petition, exchange)),
      ),
  );
  const late = waiting.filter((petition) => isLate(exchange, petition)).length;
  return saying({ text: t('petitions-waiting', { count: waiting.length, late }) }, ...cards);
}

/** How long somebody has waited, beside what they were promised. */
function withAge(exchange: Exchange, petition: Petition, draft: Draft): Draft {
  const { t } = exchange;
  const hours = hoursSince(exchange, petition);
  const value = t('petition-age', { hours, isLate: isLate(exchange, petition) ? 'yes' : 'no' });
  const { card } = draft;
  if (!card) return draft;
  return {
    ...draft,
    card: { ...card, facts: [{ label: t('petition-asked'), value }, ...(card.facts ?? [])] },
  };
}

/** The promise is about structures; a référent confirms colleagues in their own time. */
function isLate(exchange: Exchange, petition: Petition): boolean {
  return petition.kind === 'new_structure' && hoursSince(exchange, petition) > PROMISED_HOURS;
}

/** A clock set back gives no negative age. */
function hoursSince({ now }: Exchange, { askedAt }: Petition): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(askedAt)) / 3_600_000));
}

/** What waits for this person’s decision, oldest of each kind first. */
export async function findDecidable({ stores, person }: Exchange): Promise<Petition[]> {
  const { petitions } = stores;
  const siret = person?.siret ?? undefined;
  const isManager = isGestionnaire(person);
  const found = await Promise.all([
    isManager ? petitions.findOpen({ kind: 'new_structure' }) : [],
    isManager
      ? petitions.findOpen({ kind: 'affiliation' })
      : siret
        ? petitions.findOpen({ kind: 'affiliation', siret })
        : [],
    siret ? petitions.findOpen({ kind: 'hand_over', siret }) : [],
  ]);
  const subjects = new Set<string>();
  return found.flat().filter((petition) => {
    const subject = petitionSubject(petition);
    if (subjects.has(subject) || !mayDecide(person, petition)) return false;
    subjects.add(subject);
    return true;
  });
}
