import type { Account } from '#ports/account-repository.ts';
import type { SessionView } from '#ports/programme-repository.ts';
import { type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { comingSessions } from '../find-sessions.ts';
import { COLUMNS, type Column, columnLabel } from './columns.ts';

/** « modèle d’import »: the table to fill, with the sessions to come as they now are. */
export async function sendTemplate(exchange: Exchange, person: Account): Promise<ExchangeResult> {
  const { services, stores, t } = exchange;
  if (!person.roles.includes('gestionnaire')) return saying({ text: t('refusal-NOT_ALLOWED') });
  const sessions = await comingSessions(exchange, {});
  const providers = await stores.accounts.findMany([
    ...new Set(sessions.map(({ providerId }) => providerId)),
  ]);
  const emails = new Map(providers.map(({ id, email }) => [id, email]));
  const bytes = services.documents.toCsv({
    name: t('import-template-file'),
    columns: COLUMNS.map((column) => columnLabel(exchange, column)),
    rows: sessions.map((session) => {
      const values = valuesOf(exchange, session, emails.get(session.providerId) ?? '');
      return COLUMNS.map((column) => values[column]);
    }),
  });
  return saying({
    text: t('import-template-here'),
    file: {
      name: `${t('import-template-file')}.csv`,
      mediaType: 'text/csv',
      contentBase64: Buffer.from(bytes).toString('base64'),
    },
  });
}

function valuesOf(
  { t }: Exchange,
  session: SessionView,
  provider: string,
): Record<Column, string | number | null> {
  const { action } = session;
  return {
    action: action.id,
    kind: t(`kind-${action.kind}`),
    title: action.title,
    theme: action.theme,
    objectives: action.objectives,
    audience: action.audience,
    prerequisites: action.prerequisites,
    duration: action.duration,
    session: session.id,
    'first-day': session.firstDay,
    'last-day': session.lastDay,
    capacity: session.capacity,
    mode: session.mode,
    place: session.place,
    hours: session.hours,
    provider,
  };
}
