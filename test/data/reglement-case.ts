import { z } from 'zod';
import {
  ACTION_KINDS,
  type ActionKind,
  type Membership,
  type MembershipStatus,
  type PersonState,
  type Request,
  type RequestStatus,
  type Situation,
} from '../../src/reglement/index.ts';

/** The states of a request as a gestionnaire names them. */
export const STATES: Readonly<Record<string, { status: RequestStatus; placement?: 'waitlist' }>> = {
  'en attente du Valideur RH': { status: 'pending_employer' },
  'en attente du Valideur RH, sans place': { status: 'pending_employer', placement: 'waitlist' },
  'en liste d’attente': { status: 'waitlisted' },
  préinscrit: { status: 'preregistered' },
  inscrit: { status: 'enrolled' },
  'refusée par le Valideur RH': { status: 'refused_employer' },
  'refusée par le prestataire': { status: 'refused_provider' },
  'désistement dans les délais': { status: 'withdrawn' },
  'désistement tardif': { status: 'withdrawn_late' },
  présent: { status: 'attended' },
  'absence excusée': { status: 'absent_excused' },
  'absence non excusée': { status: 'absent_unexcused' },
  'sans suite': { status: 'expired' },
  'annulée par Cap Métiers': { status: 'cancelled_manager' },
  'session annulée': { status: 'session_cancelled' },
};

const SITUATIONS: Readonly<Record<string, Situation>> = {
  salarié: 'salarie',
  indépendant: 'independant',
  'demandeur d’emploi': 'demandeur_emploi',
};

const MEMBERSHIP_STATES: Readonly<Record<string, MembershipStatus>> = {
  demandée: 'requested',
  approuvée: 'approved',
  facturée: 'invoiced',
  active: 'active',
  rejetée: 'rejected',
};

const oneOf = (table: Readonly<Record<string, unknown>>) =>
  z.enum(Object.keys(table) as [string, ...string[]]);

/** `2026-06-15`, or an instant when the hour matters. */
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\S+)?$/);
const format = z.enum(ACTION_KINDS);
const structure = z.enum(['adhérente', 'non adhérente', 'organisme de formation', 'aucune']);

const membership = z.strictObject({
  annee: z.number(),
  etat: oneOf(MEMBERSHIP_STATES),
  renouvellement: z.boolean().default(false),
  etablissement: z
    .enum(['le sien', 'un autre du même SIREN', 'une autre société'])
    .default('le sien'),
});

const entry = z.strictObject({
  qui: z.string().default('moi'),
  nombre: z.number().default(1),
  format: format.optional(),
  etat: oneOf(STATES).default('inscrit'),
  session: z.enum(['cette session', 'autre session de l’action', 'autre action']).optional(),
  jour: z.string().optional(),
  societe: z.enum(['la même structure', 'un autre établissement', 'une autre société']).optional(),
  depuis: moment.optional(),
});

const common = {
  format: format.default('formation'),
  session: z.string(),
  places: z.union([z.number(), z.literal('sans limite')]).default(12),
  annulee: z.boolean().default(false),
};

const request = z.strictObject({
  ...common,
  le: moment,
  personne: oneOf(SITUATIONS).default('salarié'),
  structure: structure.default('adhérente'),
  adhesions: z.array(membership).optional(),
});

const withdrawal = z.strictObject({
  ...common,
  le: moment,
  etat: oneOf(STATES).default('inscrit'),
  motif: z.string().default('empêchement'),
  force_majeure: z.string().optional(),
  place_recue_le: moment.optional(),
  report_annonce_le: moment.optional(),
});

const absence = z.strictObject({
  ...common,
  le: moment,
  etat: oneOf(STATES).default('inscrit'),
  force_majeure_dite_le: moment.optional(),
});

const queue = z.strictObject({
  ...common,
  le: moment,
  demandeurs_d_emploi: z.array(z.string()).default([]),
  sans_adhesion: z.array(z.string()).default([]),
});

const file = z.strictObject({
  titre: z.string(),
  cas: z.array(
    z
      .strictObject({
        situation: z.string().min(10),
        demande: request.optional(),
        desistement: withdrawal.optional(),
        absence: absence.optional(),
        place_libre: queue.optional(),
        approbation: queue.extend({ de: z.string() }).optional(),
        adhesion: z.strictObject({ le: moment, adhesions: z.array(membership) }).optional(),
        dossier: z.array(entry).default([]),
        decision: z.union([z.string(), z.boolean(), z.null()]),
        raisons: z.array(z.string()).default([]),
        ouvre_le: z.string().optional(),
        avertissements: z.array(z.string()).default([]),
        quota_apres: z.string().optional(),
        jours_ouvres: z.number().optional(),
        alerte: z.string().optional(),
        article: z.string(),
      })
      .strict(),
  ),
});

export type CaseFile = z.infer<typeof file>;
export type WorkedCase = CaseFile['cas'][number];

/** Reads the content of one file of cases; a field it does not know is refused. */
export const parseCaseFile = (raw: unknown): CaseFile => file.parse(raw);

const OWN_SIRET = '31234567100019';
const BRANCH_SIRET = '31234567100027';
const FOREIGN_SIRET = '90000000100011';

export const asInstant = (text: string): string =>
  text.includes('T') ? text : `${text}T12:00:00+01:00`;

export function sessionOf(
  described: z.infer<typeof queue> | z.infer<typeof request> | z.infer<typeof absence>,
) {
  return {
    id: 'S',
    firstDay: described.session,
    lastDay: described.session,
    capacity: described.places === 'sans limite' ? null : described.places,
    status: described.annulee ? ('cancelled' as const) : ('open' as const),
  };
}

export function membershipsOf(described: z.infer<typeof membership>[] | undefined): Membership[] {
  if (described === undefined) {
    return [2023, 2024, 2025, 2026, 2027, 2028].map((year) => ({
      siret: OWN_SIRET,
      year,
      status: 'active',
      renewal: false,
    }));
  }
  const sirets = {
    'le sien': OWN_SIRET,
    'un autre du même SIREN': BRANCH_SIRET,
    'une autre société': FOREIGN_SIRET,
  };
  return described.map(({ annee, etat, renouvellement, etablissement }) => ({
    siret: sirets[etablissement],
    year: annee,
    status: MEMBERSHIP_STATES[etat] ?? 'requested',
    renewal: renouvellement,
  }));
}

export function personOf(described: z.infer<typeof request>): PersonState {
  return {
    situation: SITUATIONS[described.personne] ?? 'salarie',
    structure:
      described.structure === 'aucune'
        ? null
        : {
            siret: described.structure === 'non adhérente' ? FOREIGN_SIRET : OWN_SIRET,
            trainingOrganisation: described.structure === 'organisme de formation',
          },
  };
}

/** The state of one's own request on the session. */
export function ownRequest(
  state: string,
  session: { firstDay: string },
  kind: ActionKind,
): Request {
  return {
    id: 'mine',
    personId: 'moi',
    siret: OWN_SIRET,
    sessionId: 'S',
    actionId: 'A',
    kind,
    firstDay: session.firstDay,
    placement: 'seat',
    submittedAt: '2023-12-01T09:00:00+01:00',
    ...STATES[state],
    status: STATES[state]?.status ?? 'enrolled',
  };
}

/** The requests of a file, each line as many times as it says. */
export function dossierOf(
  lines: WorkedCase['dossier'],
  session: { firstDay: string },
  kind: ActionKind,
): Request[] {
  return lines.flatMap((line, row) =>
    Array.from({ length: line.nombre }, (_, index) =>
      requestOf(line, { session, kind, row, index }),
    ),
  );
}

function requestOf(
  line: WorkedCase['dossier'][number],
  at: { session: { firstDay: string }; kind: ActionKind; row: number; index: number },
): Request {
  const isMine = line.qui === 'moi';
  const where = line.session ?? (isMine ? 'autre action' : 'cette session');
  const key = `${at.row}-${at.index}`;
  const state = STATES[line.etat] ?? { status: 'enrolled' };
  const isCrowd = line.qui === 'collègues' || line.qui === 'autres personnes';
  return {
    id: isCrowd || isMine || where !== 'cette session' ? `d-${key}` : line.qui,
    personId: isCrowd ? `p-${key}` : line.qui,
    siret: siretOf(line, key),
    sessionId: where === 'cette session' ? 'S' : `s-${key}`,
    actionId: where === 'autre action' ? `a-${key}` : 'A',
    kind: line.format ?? at.kind,
    firstDay: where === 'cette session' ? at.session.firstDay : (line.jour ?? at.session.firstDay),
    placement: 'seat',
    submittedAt: asInstant(line.depuis ?? '2023-12-01'),
    ...state,
  };
}

function siretOf(line: WorkedCase['dossier'][number], key: string): string {
  const isOwn = line.qui === 'moi' || line.qui === 'collègues' || line.qui === 'une même collègue';
  switch (line.societe ?? (isOwn ? 'la même structure' : 'une autre société')) {
    case 'la même structure':
      return OWN_SIRET;
    case 'un autre établissement':
      return BRANCH_SIRET;
    case 'une autre société':
      return `8${key
        .split('-')
        .map((part) => part.padStart(4, '0'))
        .join('')}00011`;
  }
}
