import type { Petition } from '#ports/petition-store.ts';
import { type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { mayDecide } from './decide-petition.ts';
import { isGestionnaire } from './members.ts';
import { petitionCard, petitionSubject } from './petition-card.ts';

const MOST_CARDS = 5;

/** « comptes à confirmer », « structures à valider »: what waits for this person's decision, oldest first, each on its card. */
export async function showPetitions(exchange: Exchange): Promise<ExchangeResult> {
  const { stores, person, t } = exchange;
  if (!person) return saying({ text: t('account-needed') });
  const waiting = await findDecidable(exchange);
  if (waiting.length === 0) return saying({ text: t('petitions-none') });
  const cards = await Promise.all(
    waiting.slice(0, MOST_CARDS).map((petition) => petitionCard(stores, petition, exchange)),
  );
  return saying({ text: t('petitions-waiting', { count: waiting.length }) }, ...cards);
}

async function findDecidable({ stores, person }: Exchange): Promise<Petition[]> {
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
