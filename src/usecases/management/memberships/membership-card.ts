import type { Draft } from '#conversation/index.ts';
import type { MembershipRecord, StructureRecord } from '#ports/structure-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import { type Rulebooks, rulebookFor, sirenOf } from '#reglement/index.ts';
import { structureLabel, writeSiret } from '../../accounts/find-structures.ts';
import type { Reader } from '../../describe-session.ts';
import { button, type Exchange } from '../../exchange.ts';
import { formatShortDay } from '../../format-day.ts';
import { updateCards } from '../../post-messages.ts';
import { readerOf } from '../../tell.ts';
import { stepsOf } from './membership-steps.ts';

type Known = Pick<Exchange, 'stores' | 'services'>;

/** What every card about one membership shares. */
function membershipSubject(id: string): string {
  return `membership:${id}`;
}

/** The yearly fee of a formula, in euros. */
export function feeOf(
  rulebooks: Rulebooks,
  { year, formula }: Pick<MembershipRecord, 'year' | 'formula'>,
): number {
  const { figures } = rulebookFor(rulebooks, year).rulebook;
  return formula === 'premium'
    ? figures.membershipFeePremium.value
    : figures.membershipFeeSimple.value;
}

/** « Emploi Avenir 33, adhésion 2027 ». */
export function membershipLabel(
  structure: StructureRecord | null,
  { year, siret }: Pick<MembershipRecord, 'year' | 'siret'>,
  { t }: Reader,
): string {
  const name = structure ? structureLabel(structure) : writeSiret(siret);
  return t('membership-label', { structure: name, year: String(year) });
}

/** A membership as gestionnaires move it along: where it stands, and the steps it may take. */
export async function membershipCard(
  { stores, services }: Known,
  membership: MembershipRecord,
  reader: Reader,
): Promise<Draft> {
  const { t, language } = reader;
  const structure = await stores.structures.find(membership.siret);
  const { status, formula, isRenewal, invoiceNumber } = membership;
  const fact = (name: string, value: string) => ({ label: t(`membership-fact-${name}`), value });
  return {
    subject: membershipSubject(membership.id),
    card: {
      title: membershipLabel(structure, membership, reader),
      tone: toneOf(status),
      facts: [
        fact('state', t(`membership-${status}`)),
        fact('nature', t(isRenewal ? 'membership-renewal' : 'membership-new')),
        fact(
          'formula',
          t(`membership-formula-${formula}`, { fee: feeOf(services.rulebooks, membership) }),
        ),
        ...(invoiceNumber ? [fact('invoice', invoiceNumber)] : []),
        fact('siret', writeSiret(membership.siret)),
        fact('covered', await coveredNames(stores, membership.siret)),
        fact('asked', formatShortDay(membership.requestedAt.slice(0, 10), language)),
      ],
    },
    choices: stepsOf(membership).map((step) => ({
      ...button(t(`membership-step-${step}`), 'move-membership', {
        membershipId: membership.id,
        step,
      }),
      ...(step === 'reject' ? { style: 'destructive' as const } : {}),
    })),
  };
}

function toneOf(status: MembershipRecord['status']) {
  if (status === 'active') return 'good';
  return status === 'rejected' ? 'warning' : 'neutral';
}

/** Every establishment of the SIREN: they share the membership. */
export async function coveredNames(
  stores: Pick<Stores, 'structures'>,
  siret: string,
): Promise<string> {
  const covered = await stores.structures.findEstablishments(sirenOf(siret));
  return covered.map(structureLabel).join(' ; ');
}

/** Draws every card of a membership again. */
export async function refreshMembershipCards(
  exchange: Exchange,
  membership: MembershipRecord,
): Promise<void> {
  const { stores, services, now } = exchange;
  const card = await membershipCard(exchange, membership, readerOf(services, null));
  const key = `membership:${membership.id}:${membership.status}:${now}`;
  await updateCards(stores, membershipSubject(membership.id), { draft: card, key });
}
