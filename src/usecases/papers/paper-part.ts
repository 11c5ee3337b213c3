import type { Account } from '#ports/account-repository.ts';
import type { PrintedBlock, PrintedDocument } from '#ports/documents.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import { describeDays, describePlace } from '../describe-session.ts';
import type { Asking } from '../exchange.ts';
import { formatShortDay } from '../format-day.ts';
import { fullName } from '../people.ts';
import type { PaperKind } from './paper-kind.ts';

type Part = PrintedDocument['parts'][number];

/** Whom a paper is about, and who gives it. */
export interface Subject {
  view: RequestView;
  person: Account | null;
  provider: Account | null;
  structure: StructureRecord | null;
  providerStructure: StructureRecord | null;
}

/** The page of one person. */
export function paperPart(exchange: Asking, kind: PaperKind, subject: Subject): Part {
  const { t } = exchange;
  return {
    title: t(`paper-${kind}`),
    subtitle: subject.view.action.title,
    blocks: blocksOf(exchange, kind, subject),
  };
}

function blocksOf(exchange: Asking, kind: PaperKind, subject: Subject): PrintedBlock[] {
  switch (kind) {
    case 'convocation':
      return convocation(exchange, subject);
    case 'convention':
      return convention(exchange, subject);
    case 'attestation':
      return attestation(exchange, subject);
    default:
      return kind satisfies never;
  }
}

function convocation(exchange: Asking, subject: Subject): PrintedBlock[] {
  const { t } = exchange;
  return [
    { type: 'facts', facts: [personFact(exchange, subject), structureFact(exchange, subject)] },
    { type: 'paragraph', text: t('paper-convocation-text') },
    { type: 'heading', text: t('paper-session') },
    { type: 'facts', facts: sessionFacts(exchange, subject) },
    { type: 'heading', text: t('paper-prepare') },
    { type: 'paragraph', text: subject.view.action.prerequisites || t('paper-prepare-nothing') },
    { type: 'paragraph', text: t('paper-convocation-absence') },
    signatures(exchange, [providerParty(exchange, subject)]),
  ];
}

function convention(exchange: Asking, subject: Subject): PrintedBlock[] {
  const { t } = exchange;
  const { view, structure } = subject;
  const { objectives } = view.action;
  return [
    { type: 'heading', text: t('paper-parties') },
    {
      type: 'facts',
      facts: [
        { label: t('paper-provider'), value: describeProvider(exchange, subject) },
        structureFact(exchange, subject),
        personFact(exchange, subject),
      ],
    },
    { type: 'heading', text: t('paper-object') },
    { type: 'paragraph', text: t('paper-convention-object', { title: view.action.title }) },
    ...(objectives ? [{ type: 'paragraph' as const, text: objectives }] : []),
    { type: 'heading', text: t('paper-session') },
    { type: 'facts', facts: sessionFacts(exchange, subject) },
    { type: 'heading', text: t('paper-terms') },
    { type: 'paragraph', text: t('paper-convention-terms') },
    signatures(exchange, [
      providerParty(exchange, subject),
      { role: t('paper-structure'), name: structure?.name ?? '' },
      { role: t('paper-person'), name: nameOf(exchange, subject.person) },
    ]),
  ];
}

function attestation(exchange: Asking, subject: Subject): PrintedBlock[] {
  const { t } = exchange;
  const { view, structure } = subject;
  return [
    {
      type: 'paragraph',
      text: t(structure ? 'paper-attestation-text' : 'paper-attestation-text-alone', {
        provider: describeProvider(exchange, subject),
        name: nameOf(exchange, subject.person),
        structure: structure?.name ?? '',
        title: view.action.title,
      }),
    },
    { type: 'heading', text: t('paper-session') },
    { type: 'facts', facts: sessionFacts(exchange, subject) },
    ...(view.action.objectives ? objectives(exchange, view.action.objectives) : []),
    signatures(exchange, [providerParty(exchange, subject)]),
  ];
}

function objectives({ t }: Asking, text: string): PrintedBlock[] {
  return [
    { type: 'heading', text: t('paper-object') },
    { type: 'paragraph', text },
  ];
}

function sessionFacts(exchange: Asking, { view, provider }: Pick<Subject, 'view' | 'provider'>) {
  const { t } = exchange;
  const { action, session } = view;
  const fact = (key: string, value: string) => (value ? [{ label: t(key), value }] : []);
  return [
    ...fact('paper-kind', t(`kind-${action.kind}`)),
    ...fact('paper-dates', describeDays(session, exchange)),
    ...fact('paper-hours', session.hours),
    ...fact('paper-duration', action.duration),
    ...fact('paper-place', session.place ?? describePlace(session, exchange)),
    ...fact('paper-provider', provider ? fullName(provider) : ''),
  ];
}

function personFact(exchange: Asking, { person }: Subject) {
  return { label: exchange.t('paper-person'), value: nameOf(exchange, person) };
}

function structureFact(exchange: Asking, { structure }: Subject) {
  const { t } = exchange;
  const value = structure ? describeStructure(exchange, structure) : t('paper-no-structure');
  return { label: t('paper-structure'), value };
}

/** « Mission locale, 12 rue des Tanneurs, 64000 Pau (SIRET 993 475 144 00016) ». */
function describeStructure({ t }: Asking, structure: StructureRecord): string {
  const { name, address, postcode, town, siret } = structure;
  const where = [name, address, [postcode, town].filter(Boolean).join(' ')].filter(Boolean);
  const spaced = siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00A0$2\u00A0$3\u00A0$4');
  return t('paper-with-siret', { where: where.join(', '), siret: spaced });
}

function describeProvider(exchange: Asking, { provider, providerStructure }: Subject): string {
  const name = nameOf(exchange, provider);
  return providerStructure ? `${name}, ${providerStructure.name}` : name;
}

function nameOf({ t }: Asking, account: Account | null): string {
  if (!account) return '';
  const civility = account.civility ? `${t(`civility-${account.civility}`)} ` : '';
  return `${civility}${fullName(account)}`;
}

function providerParty(exchange: Asking, { provider }: Pick<Subject, 'provider'>) {
  return { role: exchange.t('paper-provider'), name: nameOf(exchange, provider) };
}

function signatures(
  { t, today, language }: Asking,
  parties: { role: string; name: string }[],
): PrintedBlock {
  const day = formatShortDay(today, language);
  return { type: 'signatures', mention: t('paper-made-on', { day }), parties };
}
