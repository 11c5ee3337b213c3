import { isMember, rulebookFor, sirenOf, yearOf } from '#reglement/index.ts';
import type { Asking } from '../exchange.ts';
import { numberColumn, personColumns } from './columns.ts';
import { requestFilter, yearAsked } from './filters.ts';
import { type Asked, type QueryResult, tablesOf } from './result.ts';

/** « les structures avec deux personnes sur … ». */
export async function queryStructureLimit(asking: Asking, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter, page } = asked;
  const { services, stores, today, t } = asking;
  const year = yearAsked(reading, today);
  const limit = rulebookFor(services.rulebooks, year).rulebook.figures.structurePeople.value;
  const threshold = reading.threshold ?? limit;
  const asIn = requestFilter(reading, resolved, { today, periodOn: 'firstDay' });
  const firstDay = asIn.firstDay ?? { from: `${year}-01-01`, until: `${year}-12-31` };
  const { lines, total } = await stores.reports.findStructuresAtLimit(
    { ...asIn, firstDay, threshold },
    perimeter,
    page,
  );
  return {
    headline: { key: 'query-found-structure-limit', args: { count: total, threshold } },
    total,
    figure: { value: total, unit: '' },
    ...(lines.length > 0
      ? tablesOf(t, lines, [
          { name: 'structure', cell: (line) => line.structure },
          { name: 'action', cell: (line) => line.action, isKnown: reading.action !== undefined },
          numberColumn('people', (line) => line.people),
        ])
      : {}),
    definition: 'definition-structure-limit',
  };
}

/** « qui est inscrit deux fois ? » */
export async function queryDoubles(asking: Asking, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter, page } = asked;
  const { stores, today, t } = asking;
  const filter = requestFilter(reading, resolved, { today, periodOn: 'firstDay' });
  const { lines, total } = await stores.reports.findDoubles(filter, perimeter, page);
  return {
    headline: { key: 'query-found-double-registration', args: { count: total } },
    total,
    figure: { value: total, unit: '' },
    ...(lines.length > 0
      ? tablesOf(t, lines, [
          ...personColumns(lines),
          { name: 'action', cell: (line) => line.action },
          numberColumn('count', (line) => line.requests),
        ])
      : {}),
    definition: 'definition-double-registration',
  };
}

/** « Emploi Avenir 33 est adhérente cette année ? », or the list of those that are, or are not. */
export async function queryMembership(asking: Asking, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter } = asked;
  const own = perimeter.kind === 'structures' ? perimeter.sirets : [];
  const ofPerson = resolved.person ? [resolved.person.siret].filter((one) => one !== null) : own;
  const [siret] = reading.structure ? (resolved.sirets ?? []) : ofPerson;
  return siret ? await oneMembership(asking, asked, siret) : await listMembers(asking, asked);
}

async function listMembers(
  { stores, today, t }: Asking,
  { reading, resolved, page }: Asked,
): Promise<QueryResult> {
  const year = yearAsked(reading, today);
  const { sirets } = resolved;
  const isSearched = !reading.status?.startsWith('non');
  const { lines, total } = await stores.reports.findMembers(
    {
      year,
      isMember: isSearched,
      ...(sirets ? { sirets } : {}),
      ...(reading.formula ? { formula: reading.formula } : {}),
    },
    page,
  );
  return {
    headline: {
      key: isSearched ? 'query-found-members' : 'query-found-not-members',
      args: { count: total, year: String(year) },
    },
    total,
    figure: { value: total, unit: '' },
    ...(lines.length > 0
      ? tablesOf(t, lines, [
          { name: 'structure', cell: (line) => line.structure },
          { name: 'town', cell: (line) => line.town ?? '–', isWide: true },
          {
            name: 'formula',
            cell: (line) => (line.formula ? t(`formula-${line.formula}`) : '–'),
            isKnown: !isSearched,
          },
        ])
      : {}),
    definition: 'definition-members',
  };
}

async function oneMembership(
  { services, stores, today, t }: Asking,
  { reading }: Asked,
  siret: string,
): Promise<QueryResult> {
  const structure = await stores.structures.find(siret);
  const memberships = await stores.structures.findMemberships([sirenOf(siret)]);
  const year = yearAsked(reading, today);
  const isCovered = isMember(
    rulebookFor(services.rulebooks, year).rulebook,
    year === yearOf(today) ? today : `${year}-12-31`,
    siret,
    memberships.map(({ isRenewal, ...one }) => ({ ...one, renewal: isRenewal })),
  );
  const latestFirst = [...memberships].sort((a, b) => b.year - a.year);
  return {
    headline: {
      key: isCovered ? 'query-member' : 'query-not-member',
      args: { name: structure?.name ?? siret, year: String(year) },
    },
    total: memberships.length,
    ...(memberships.length > 0
      ? tablesOf(t, latestFirst, [
          {
            name: 'year',
            cell: (one) => String(one.year),
            saved: [{ name: 'year', value: (one) => one.year }],
          },
          { name: 'formula', cell: (one) => t(`formula-${one.formula}`) },
          { name: 'status', cell: (one) => t(`membership-${one.status}`) },
          { name: 'invoice', cell: (one) => one.invoiceNumber ?? '–', isWide: true },
        ])
      : {}),
    definition: 'definition-membership',
  };
}
