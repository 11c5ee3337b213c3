import type { Account } from '#ports/account-repository.ts';
import type { MembershipRecord, StructureRecord } from '#ports/structure-repository.ts';
import { type ActionKind, addDays, isWorkingDay } from '#reglement/index.ts';
import type { Chance } from '../../test/reglement/season/random.ts';

/** How large a season is. */
export interface Size {
  people: number;
  structures: number;
  sessions: number;
  from: string;
  until: string;
  /** Requests tried on a working day. */
  triesADay: number;
}

/** Somebody of the season, and the chat they write from; `none` only reads mails. */
export interface Person {
  account: Account;
  channel: 'playground' | 'teams' | 'telegram' | 'none';
  number: number;
}

export interface Town {
  structures: StructureRecord[];
  memberships: MembershipRecord[];
  people: Person[];
  /** The programme as a gestionnaire imports it. */
  csv: string;
  actions: { id: string; title: string; kind: ActionKind }[];
}

const FIRST_NAMES = [
  'Adèle',
  'Baptiste',
  'Chloé',
  'Damien',
  'Élise',
  'Farid',
  'Gaëlle',
  'Hervé',
  'Inès',
  'Jules',
];
const SURNAMES = [
  'Arnaud',
  'Béraud',
  'Castan',
  'Dufau',
  'Espinasse',
  'Ferrand',
  'Guiraud',
  'Hontaa',
  'Izard',
  'Jourdan',
];
const PLACES = ['Bordeaux', 'Pau', 'Limoges', 'Poitiers', 'Agen'];
const VERBS = [
  'Animer',
  'Conduire',
  'Préparer',
  'Évaluer',
  'Concevoir',
  'Écouter',
  'Négocier',
  'Rédiger',
];
const MATTERS = [
  'un entretien',
  'un bilan',
  'un collectif',
  'un parcours',
  'une enquête',
  'un récit',
  'un projet',
  'un portrait',
  'un débat',
  'un dossier',
];
const PROVIDERS = 4;
const MANAGERS = 2;
/** Kinds in turn, formations twice as often. */
const KINDS: readonly ActionKind[] = [
  'formation',
  'atelier',
  'formation',
  'webinaire',
  'lab_studio',
  'formation',
  'module_decouverte',
  'conference',
  'lab_innov',
  'formation',
  'table_ronde',
  'autoformation',
  'webatelier',
];

/** Structures, people and a programme drawn from chance. */
export function buildTown(size: Size, chance: Chance): Town {
  const structures = Array.from({ length: size.structures }, (_, index) => structureOf(index));
  const { csv, actions } = programme(size, chance);
  return {
    structures,
    memberships: structures.flatMap(({ siret }, index) => membershipsOf(siret, index)),
    people: Array.from({ length: size.people }, (_, index) =>
      personOf(index, { size, structures }),
    ),
    csv,
    actions,
  };
}

/** Every fifth structure is a branch of the one before: same SIREN, another establishment. */
function structureOf(index: number): StructureRecord {
  const isBranch = index % 5 === 4;
  const siren = String(500_000_000 + (isBranch ? index - 1 : index));
  return {
    siret: `${siren}${isBranch ? '00029' : '00011'}`,
    name: `Structure ${index + 1}`,
    apeCode: null,
    address: null,
    postcode: null,
    town: null,
    isTrainingOrganisation: index % 3 === 0,
    status: 'active',
  };
}

/** Members of 2025; every fourth has asked for its renewal and pays later in the year. */
function membershipsOf(siret: string, index: number): MembershipRecord[] {
  const common = { siret, formula: 'simple' as const, invoiceNumber: null };
  const isLate = index % 4 === 1;
  return [
    {
      ...common,
      id: `${siret}-2025`,
      year: 2025,
      status: 'active',
      isRenewal: false,
      requestedAt: '2025-01-06T09:00:00.000Z',
    },
    {
      ...common,
      id: `${siret}-2026`,
      year: 2026,
      status: isLate ? 'invoiced' : 'active',
      isRenewal: true,
      requestedAt: '2026-01-02T09:00:00.000Z',
    },
  ];
}

function personOf(
  index: number,
  { size, structures }: { size: Size; structures: StructureRecord[] },
): Person {
  const first = FIRST_NAMES[index % 10] ?? '';
  const surname = `${SURNAMES[Math.floor(index / 10) % 10]}${index >= 100 ? ` ${SURNAMES[Math.floor(index / 100)]}` : ''}`;
  const account: Account = {
    id: `p${index}`,
    email: `p${index}@example.org`,
    civility: index % 2 === 0 ? 'mme' : 'm',
    surname,
    firstName: first,
    situation: 'salarie',
    siret: null,
    status: 'active',
    roles: [],
    language: null,
  };
  const channel = channelOf(index);
  const isManager = index < MANAGERS;
  if (isManager)
    return { account: { ...account, roles: ['gestionnaire'] }, channel, number: index };
  if (index < MANAGERS + PROVIDERS) {
    return { account: { ...account, roles: ['prestataire'] }, channel, number: index };
  }
  const rank = index - MANAGERS - PROVIDERS;
  const place = rank % size.structures;
  const round = Math.floor(rank / size.structures);
  const isLonely = place === size.structures - 1;
  const situation =
    rank % 40 === 39 ? 'demandeur_emploi' : rank % 33 === 32 ? 'independant' : 'salarie';
  return {
    account: {
      ...account,
      situation,
      siret: structures[place]?.siret ?? null,
      roles: rolesOf(round, place),
    },
    // The only Valideur RH of the last structure has never written to the bot: mails reach them, nothing else.
    channel: isLonely && round === 0 ? 'none' : channel,
    number: index,
  };
}

/** One Valideur RH who is also référent; every third structure has a second Valideur RH. A branch leaves it to its head office. */
function rolesOf(round: number, place: number): Account['roles'] {
  if (place % 5 === 4) return [];
  if (round === 0) return ['valideur_rh', 'referent'];
  return round === 1 && place % 3 === 0 ? ['valideur_rh'] : [];
}

function channelOf(index: number): Person['channel'] {
  if (index % 10 < 4) return 'playground';
  return index % 10 < 7 ? 'teams' : 'telegram';
}

const HEADS = [
  'Action',
  'Nature',
  'Titre',
  'Thème',
  'Objectifs',
  'Public',
  'Prérequis',
  'Durée',
  'Session',
  'Premier jour',
  'Dernier jour',
  'Places',
  'Mode',
  'Lieu',
  'Horaires',
  'Prestataire',
];

function programme(size: Size, chance: Chance) {
  const actions: Town['actions'] = [];
  const lines: string[] = [];
  const span = Math.round((Date.parse(size.until) - Date.parse(size.from)) / 86_400_000);
  let action = 0;
  while (lines.length < size.sessions) {
    const kind = KINDS[action % KINDS.length] ?? 'atelier';
    const title = `${VERBS[action % VERBS.length]} ${MATTERS[Math.floor(action / VERBS.length) % MATTERS.length]}`;
    actions.push({ id: `a${action}`, title, kind });
    const runs = kind === 'formation' ? 3 : 2;
    for (let run = 0; run < runs && lines.length < size.sessions; run += 1) {
      const around = Math.floor((span * (run + 0.3 + chance.below(60) / 100)) / runs);
      const firstDay = workingDay(addDays(size.from, Math.max(20, Math.min(around, span - 12))));
      lines.push(
        lineOf({ action, run, kind, title, firstDay, capacity: capacityOf(kind, run, chance) }),
      );
    }
    action += 1;
  }
  return { actions, csv: [HEADS.join(';'), ...lines].join('\r\n') };
}

function workingDay(day: string): string {
  return isWorkingDay(day) ? day : workingDay(addDays(day, 1));
}

function capacityOf(kind: ActionKind, run: number, chance: Chance): number | '' {
  if (kind === 'formation') return 9 + chance.below(3);
  const isOpen = ['webinaire', 'conference', 'table_ronde', 'webatelier'].includes(kind);
  if (isOpen && run === 0) return '';
  return 4 + chance.below(6);
}

function lineOf(given: {
  action: number;
  run: number;
  kind: ActionKind;
  title: string;
  firstDay: string;
  capacity: number | '';
}): string {
  const { action, run, kind, title, firstDay, capacity } = given;
  const isRemote = (action + run) % 3 === 2;
  return [
    `a${action}`,
    kind,
    title,
    'Accompagnement',
    'Progresser',
    'Tous',
    '',
    '1 jour, 7 heures',
    `a${action}-${run}`,
    firstDay,
    addDays(firstDay, kind === 'formation' ? 1 : 0),
    String(capacity),
    isRemote ? 'distanciel' : 'présentiel',
    isRemote ? '' : PLACES[(action + run) % PLACES.length],
    '9 h – 17 h',
    `p${MANAGERS + (action % PROVIDERS)}@example.org`,
  ].join(';');
}
