import type { Page, Perimeter, SessionGroup } from '#ports/report-repository.ts';
import type { Reading } from '#reading/index.ts';
import { isMember, rulebookFor, sirenOf, yearOf } from '#reglement/index.ts';
import type { Exchange } from '../exchange.ts';
import { formatFigureDay } from '../format-day.ts';
import { fullName } from '../people.ts';
import { drawBar, loadQuota } from '../show-quota.ts';
import { periodOf, requestFilter, sessionFilter, yearAsked } from './filters.ts';
import type { Resolved } from './resolve.ts';
import type { QueryResult } from './result.ts';

interface Asked {
  reading: Reading;
  resolved: Resolved;
  perimeter: Perimeter;
  page: Page;
}

const percent = (taken: number, capacity: number) =>
  capacity > 0 ? Math.round((100 * taken) / capacity) : 0;

/** « quota de Marie Durand »: the two bars of one person. */
export async function queryQuota(exchange: Exchange, asked: Asked): Promise<QueryResult> {
  const { person } = asked.resolved;
  const year = yearAsked(asked.reading, exchange.today);
  if (!person) return await queryReached(exchange, asked);
  const quota = await loadQuota(exchange, person.id, year);
  const { t } = exchange;
  return {
    headline: {
      key: 'query-found-quota',
      args: {
        name: fullName(person),
        year: String(year),
        actions: quota.actions.max - quota.actions.used,
        formations: Math.max(
          0,
          Math.min(
            quota.actions.max - quota.actions.used,
            quota.formations.max - quota.formations.used,
          ),
        ),
      },
    },
    table: {
      columns: [{ label: t('column-measure') }, { label: t('column-used') }],
      rows: [
        [t('measure-actions'), drawBar(quota.actions)],
        [t('measure-formations'), drawBar(quota.formations)],
      ],
    },
    total: 2,
    definition: 'definition-quota',
  };
}

/** « qui est au max de ses formations ? » */
export async function queryReached(exchange: Exchange, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter, page } = asked;
  const { services, stores, today, t } = exchange;
  const year = yearAsked(reading, today);
  const { figures } = rulebookFor(services.rulebooks, year).rulebook;
  const measure = reading.measure === 'formations' ? 'formations' : 'actions';
  const max = { actions: figures.annualActions.value, formations: figures.annualFormations.value };
  const threshold = reading.threshold ?? max[measure];
  const { lines, total } = await stores.reports.findQuotas(
    {
      year,
      measure,
      threshold,
      ...(resolved.sirets ? { sirets: resolved.sirets } : {}),
      ...(resolved.person ? { personIds: [resolved.person.id] } : {}),
    },
    perimeter,
    page,
  );
  return {
    headline: {
      key: 'query-found-quota-reached',
      args: { count: total, threshold, measure, year: String(year) },
    },
    total,
    table: {
      columns: ['person', 'structure', 'actions', 'formations'].map((name) => ({
        label: t(`column-${name}`),
      })),
      rows: lines.map((line) => [
        line.person,
        line.structure ?? '–',
        drawBar({ used: line.actions, max: max.actions }),
        drawBar({ used: line.formations, max: max.formations }),
      ]),
    },
    definition: 'definition-quota',
  };
}

/** « taux de remplissage du semestre »: seats taken over seats offered. */
export async function queryFill(exchange: Exchange, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter, page } = asked;
  const { stores, t } = exchange;
  const filter = sessionFilter(reading, resolved);
  const [all] = await stores.reports.measureFill(filter, perimeter);
  const group = sessionGroupOf(reading);
  const headline = {
    key: 'query-found-fill-rate',
    args: {
      rate: percent(all?.taken ?? 0, all?.capacity ?? 0),
      taken: all?.taken ?? 0,
      capacity: all?.capacity ?? 0,
      sessions: all?.sessions ?? 0,
    },
  };
  const definition = 'definition-fill-rate';
  if (group) {
    const groups = await stores.reports.measureFill(filter, perimeter, group);
    return {
      headline,
      definition,
      total: groups.length,
      table: {
        columns: [group, 'sessions', 'taken', 'rate'].map((name) => ({
          label: t(`column-${name}`),
        })),
        rows: groups.map((one) => [
          one.group,
          String(one.sessions),
          `${one.taken}/${one.capacity}`,
          `${percent(one.taken, one.capacity)} %`,
        ]),
      },
      chart: {
        categories: groups.map((one) => one.group),
        values: groups.map((one) => percent(one.taken, one.capacity)),
        unit: '%',
      },
    };
  }
  const listed = await querySessions(exchange, asked);
  const { lines } = await stores.reports.findSessions(filter, perimeter, {
    ...page,
    ...(reading.order === 'asc' || reading.order === 'desc' ? { order: reading.order } : {}),
  });
  return {
    ...listed,
    headline,
    definition,
    chart: {
      categories: lines.map((line) => `${line.action} ${formatFigureDay(line.firstDay)}`),
      values: lines.map((line) => percent(line.taken, line.capacity ?? 0)),
      unit: '%',
    },
  };
}

function sessionGroupOf({ group_by: group }: Reading): SessionGroup | null {
  return group === 'action' || group === 'place' || group === 'month' ? group : null;
}

/** « sessions de moins de 9 personnes dans les 10 jours ». */
export async function querySessions(exchange: Exchange, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter, page } = asked;
  const { stores, t } = exchange;
  const { lines, total } = await stores.reports.findSessions(
    sessionFilter(reading, resolved),
    perimeter,
    {
      ...page,
      ...(reading.order === 'asc' || reading.order === 'desc' ? { order: reading.order } : {}),
    },
  );
  return {
    headline: { key: 'query-found-sessions', args: { count: total } },
    total,
    table: {
      columns: ['action', 'session', 'taken', 'queue'].map((name) => ({
        label: t(`column-${name}`),
      })),
      rows: lines.map((line) => [
        line.action,
        `${formatFigureDay(line.firstDay)}${line.place ? `, ${line.place}` : ''}`,
        line.capacity === null ? String(line.taken) : `${line.taken}/${line.capacity}`,
        String(line.queue),
      ]),
    },
    definition: 'definition-sessions',
  };
}

/** « les structures avec deux personnes sur … ». */
export async function queryStructureLimit(exchange: Exchange, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter, page } = asked;
  const { services, stores, today, t } = exchange;
  const year = yearAsked(reading, today);
  const limit = rulebookFor(services.rulebooks, year).rulebook.figures.structurePeople.value;
  const { lines, total } = await stores.reports.findStructuresAtLimit(
    {
      year,
      threshold: reading.threshold ?? limit,
      ...(resolved.actionIds ? { actionIds: resolved.actionIds } : {}),
      ...(resolved.sirets ? { sirets: resolved.sirets } : {}),
    },
    perimeter,
    page,
  );
  return {
    headline: {
      key: 'query-found-structure-limit',
      args: { count: total, threshold: reading.threshold ?? limit },
    },
    total,
    table: {
      columns: ['structure', 'action', 'people'].map((name) => ({ label: t(`column-${name}`) })),
      rows: lines.map((line) => [line.structure, line.action, String(line.people)]),
    },
    definition: 'definition-structure-limit',
  };
}

/** « qui est inscrit deux fois ? » */
export async function queryDoubles(exchange: Exchange, asked: Asked): Promise<QueryResult> {
  const { reading, resolved, perimeter, page } = asked;
  const { stores, today, t } = exchange;
  const filter = requestFilter(reading, resolved, { today, periodOn: 'firstDay' });
  const { lines, total } = await stores.reports.findDoubles(filter, perimeter, page);
  return {
    headline: { key: 'query-found-double-registration', args: { count: total } },
    total,
    table: {
      columns: ['person', 'action', 'count'].map((name) => ({ label: t(`column-${name}`) })),
      rows: lines.map((line) => [line.person, line.action, String(line.requests)]),
    },
    definition: 'definition-double-registration',
  };
}

/** « Emploi Avenir 33 est adhérente cette année ? » */
export async function queryMembership(exchange: Exchange, asked: Asked): Promise<QueryResult> {
  const { reading, resolved } = asked;
  const { services, stores, today, t } = exchange;
  const [siret] = resolved.sirets ?? [];
  const definition = 'definition-membership';
  if (!siret) return { headline: { key: 'query-which-structure', args: {} }, total: 0, definition };
  const structure = await stores.structures.find(siret);
  const memberships = await stores.structures.findMemberships([sirenOf(siret)]);
  const stretch = periodOf(reading);
  const year = yearOf(stretch ? stretch.from : today);
  const day = year === yearOf(today) ? today : `${year}-12-31`;
  const { rulebook } = rulebookFor(services.rulebooks, year);
  const isCovered = isMember(
    rulebook,
    day,
    siret,
    memberships.map(({ isRenewal, ...one }) => ({ ...one, renewal: isRenewal })),
  );
  return {
    headline: {
      key: isCovered ? 'query-member' : 'query-not-member',
      args: { name: structure?.name ?? siret, year: String(year) },
    },
    total: memberships.length,
    table: {
      columns: ['year', 'formula', 'status', 'invoice'].map((name) => ({
        label: t(`column-${name}`),
      })),
      rows: [...memberships]
        .sort((a, b) => b.year - a.year)
        .map((one) => [
          String(one.year),
          t(`formula-${one.formula}`),
          t(`membership-${one.status}`),
          one.invoiceNumber ?? '–',
        ]),
    },
    definition,
  };
}
