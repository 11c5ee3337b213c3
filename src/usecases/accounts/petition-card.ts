import type { Choice, Draft } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Petition } from '#ports/petition-store.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { sirenOf } from '#reglement/index.ts';
import type { Reader } from '../describe-session.ts';
import { button, type Exchange } from '../exchange.ts';
import { readerOf } from '../notify.ts';
import { fullName } from '../people.ts';
import { updateCards } from '../post-messages.ts';
import { structureLabel, writeSiret } from './find-structures.ts';
import { findNamesakes } from './namesakes.ts';

const LONGEST_REASON = 1000;
const MOST_SIBLINGS = 5;

type Fact = { label: string; value: string };

/** A decision being carried out: the petition is locked, the person has the right to decide it. */
export interface Decision {
  petition: Petition;
  person: Account;
  accepts: boolean;
  reason: string;
}

/** What every card about one petition shares; a structure asked for twice is one card. */
export function petitionSubject({ kind, id, siret }: Petition): string {
  return kind === 'new_structure' ? `petition:structure:${siret}` : `petition:${id}`;
}

/** A petition as a card: with its two buttons while it is open, else with what was decided and by whom. */
export async function petitionCard(
  stores: Stores,
  petition: Petition,
  reader: Reader,
): Promise<Draft> {
  const { t } = reader;
  const { kind, status } = petition;
  const key = kind.replace('_', '-');
  const isOpen = status === 'open';
  const tone = isOpen ? 'attention' : status === 'accepted' ? 'good' : 'warning';
  return {
    subject: petitionSubject(petition),
    card: {
      title: t(`petition-${key}`),
      tone,
      facts: [
        ...(isOpen ? [] : await outcomeFacts(stores, petition, reader)),
        ...(await petitionFacts(stores, petition, reader)),
      ],
      ...(isOpen ? { footer: t(`petition-${key}-footer`) } : {}),
    },
    ...(isOpen ? { choices: petitionChoices(petition, reader) } : {}),
    ...(isOpen ? { refresh: { intent: 'show-petition', args: { petitionId: petition.id } } } : {}),
  };
}

/** Draws every card of a petition again. */
export async function refreshCards(exchange: Exchange, petition: Petition): Promise<void> {
  const { stores, services } = exchange;
  const card = await petitionCard(stores, petition, readerOf(services, null));
  const key = `petition:${petition.id}:${petition.status}:${exchange.now}`;
  await updateCards(stores, petitionSubject(petition), { draft: card, key });
}

function petitionChoices({ id, kind }: Petition, { t }: Reader): Choice[] {
  const key = kind.replace('_', '-');
  const refuse = button(t(`petition-${key}-refuse`), 'decide-petition', {
    petitionId: id,
    decision: 'refuse',
  });
  return [
    {
      ...button(t(`petition-${key}-accept`), 'decide-petition', {
        petitionId: id,
        decision: 'accept',
      }),
      style: 'primary',
    },
    kind === 'hand_over'
      ? refuse
      : {
          ...refuse,
          style: 'destructive',
          inputs: [
            {
              id: 'reason',
              label: t('petition-reason-asked'),
              kind: 'multiline',
              isRequired: true,
              maxLength: LONGEST_REASON,
            },
          ],
        },
  ];
}

async function outcomeFacts(
  stores: Stores,
  { status, decidedBy, reason }: Petition,
  { t }: Reader,
): Promise<Fact[]> {
  const by = decidedBy ? await stores.accounts.find(decidedBy) : null;
  return [
    { label: t('petition-outcome'), value: t(`petition-${status}`) },
    ...(by ? [{ label: t('petition-by'), value: fullName(by) }] : []),
    ...(reason ? [{ label: t('petition-reason'), value: reason }] : []),
  ];
}

async function petitionFacts(stores: Stores, petition: Petition, reader: Reader): Promise<Fact[]> {
  const { t } = reader;
  const structure = petition.siret ? await stores.structures.find(petition.siret) : null;
  switch (petition.kind) {
    case 'new_structure':
      return structure ? await structureFacts(stores, petition, structure, reader) : [];
    case 'affiliation':
    case 'hand_over': {
      const account = petition.accountId ? await stores.accounts.find(petition.accountId) : null;
      return [
        ...(account ? [{ label: t('petition-person'), value: fullName(account) }] : []),
        ...(account && petition.kind === 'affiliation'
          ? [
              { label: t('petition-address'), value: account.email },
              ...(await namesakeFacts(stores, petition, { account, reader })),
            ]
          : []),
        ...(structure
          ? [{ label: t('petition-structure'), value: structureLabel(structure) }]
          : []),
      ];
    }
    case 'repair':
      return [];
    default:
      return petition.kind satisfies never;
  }
}

/** Somebody of that name in the structure already: perhaps the same person, with another address. */
async function namesakeFacts(
  stores: Stores,
  { siret }: Petition,
  { account, reader: { t } }: { account: Account; reader: Reader },
): Promise<Fact[]> {
  const others = await findNamesakes(stores, account);
  const here = others.filter((other) => other.siret === siret).map(({ email }) => email);
  return here.length > 0 ? [{ label: t('petition-namesake'), value: here.join(', ') }] : [];
}

async function structureFacts(
  stores: Stores,
  petition: Petition,
  structure: StructureRecord,
  { t }: Reader,
): Promise<Fact[]> {
  const { siret, name, apeCode, address, postcode, town, isTrainingOrganisation } = structure;
  const open = await stores.petitions.findOpen({ kind: 'new_structure', siret });
  const askers = open.length > 0 ? open : [petition];
  const siblings = (await stores.structures.search(sirenOf(siret), MOST_SIBLINGS)).filter(
    (other) => other.siret !== siret && other.status === 'active',
  );
  return [
    { label: t('petition-structure'), value: name },
    { label: 'SIRET', value: writeSiret(siret) },
    { label: t('petition-ape'), value: apeCode ?? '' },
    {
      label: t('petition-postal-address'),
      value: [address, postcode, town].filter(Boolean).join(' '),
    },
    {
      label: t('petition-training-organisation'),
      value: t(isTrainingOrganisation ? 'conversation-yes' : 'conversation-no'),
    },
    {
      label: t('petition-asked-by'),
      value: askers.map((asker) => `${asker.name ?? ''} (${asker.email ?? ''})`).join(', '),
    },
    ...(siblings.length > 0
      ? [{ label: t('petition-same-company'), value: siblings.map(structureLabel).join(' ; ') }]
      : []),
  ];
}
