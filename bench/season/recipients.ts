import type { Season } from './season.ts';

/** Who must know of a change, as the règlement says (section 4); `valideur_rh` are those who may decide for the structure. */
const TOLD: Record<string, readonly Audience[]> = {
  'request.approved:preregistered': ['person', 'provider'],
  'request.approved:waitlisted': ['person'],
  'request.refused_employer': ['person'],
  'request.enrolled': ['person', 'valideur_rh'],
  'request.refused_provider': ['person', 'valideur_rh'],
  'request.promoted': ['person', 'valideur_rh', 'provider'],
  'request.admitted': ['person', 'valideur_rh', 'provider'],
  'request.withdrawn': ['valideur_rh', 'provider'],
  'request.withdrawn_late': ['valideur_rh', 'provider'],
  'request.withdrawn_excused': ['valideur_rh', 'provider'],
  'request.absent': ['person', 'valideur_rh', 'provider'],
  'request.attended': [],
  'request.expired': ['person', 'valideur_rh'],
  'request.session_cancelled': ['person', 'valideur_rh'],
  'request.confirmation_asked': ['person'],
  'request.cancelled_manager': ['person', 'valideur_rh', 'provider'],
};

type Audience = 'person' | 'valideur_rh' | 'provider';

interface Happened {
  requestId: string;
  at: Date;
  actor: string;
  event: string;
  status: string;
  personId: string;
  siret: string | null;
  providerId: string;
  kind: string;
}

const HAPPENED = `
  SELECT event.request_id AS "requestId", event.at, event.actor, event.event, event.to_status AS status,
         request.person_id AS "personId", request.siret, session.provider_id AS "providerId", action.kind
  FROM request_events event
  JOIN requests request ON request.id = event.request_id
  JOIN sessions session ON session.id = request.session_id
  JOIN actions action ON action.id = request.action_id
  ORDER BY event.id`;

const OPEN_KINDS = ['webinaire', 'conference', 'table_ronde', 'webatelier'];

/** Each change of a request was told to each of those who must know, in one message or one mail, and to nobody else. */
export async function checkRecipients(season: Season) {
  const { client } = season.place;
  const { rows: happened } = await client.query<Happened>(HAPPENED);
  const { rows: items } = await client.query<{ key: string; kind: string }>(
    `SELECT key, kind FROM outbox WHERE key LIKE 'event:request.%' AND kind IN ('message', 'mail') AND key NOT LIKE '%:mail'`,
  );
  // The number of the message ends the key of one in a chat; a mail has none.
  const told = Map.groupBy(items, ({ key, kind }) =>
    kind === 'message' ? key.replace(/:\d+$/, '') : key,
  );
  const expected = new Set(happened.flatMap((one) => keysOf(season, one)));
  const missing = [...expected].filter((key) => !told.has(key));
  const unforeseen = [...told.keys()].filter((key) => !expected.has(key));
  const twice = [...told].filter(([, found]) => found.length !== 1).map(([key]) => key);
  return {
    counts: { 'changes of requests': happened.length, 'people told of a change': expected.size },
    problems: [
      ...missing.map((key) => `nobody told: ${key}`),
      ...unforeseen.map((key) => `told though it does not concern them: ${key}`),
      ...twice.map((key) => `told twice: ${key}`),
    ],
  };
}

function keysOf(season: Season, one: Happened): string[] {
  return audiencesOf(one).flatMap((audience) =>
    accountsOf(season, one, audience)
      // Who did it has read the answer; the only Valideur RH has a card even for their own request.
      .filter((id) => id !== one.actor || isOwnCard(one, audience))
      .map((id) => `event:${one.event}:${one.requestId}:${one.at.toISOString()}:${audience}:${id}`),
  );
}

function isOwnCard(one: Happened, audience: Audience): boolean {
  return audience === 'valideur_rh' && one.status === 'pending_employer';
}

function audiencesOf(one: Happened): readonly Audience[] {
  if (one.event === 'request.submitted') {
    return OPEN_KINDS.includes(one.kind) ? ['provider'] : ['valideur_rh'];
  }
  const told = TOLD[one.event] ?? TOLD[`${one.event}:${one.status}`];
  if (!told) throw new Error(`no audience is foreseen for ${one.event}`);
  return told;
}

function accountsOf({ town }: Season, one: Happened, audience: Audience): string[] {
  if (audience === 'person') return [one.personId];
  if (audience === 'provider') return [one.providerId];
  const { siret } = one;
  if (siret === null) return [];
  const holders = town.people.filter(
    ({ account }) =>
      account.roles.includes('valideur_rh') && account.siret?.slice(0, 9) === siret.slice(0, 9),
  );
  const own = holders.filter(({ account }) => account.siret === siret);
  const entitled = (own.length > 0 ? own : holders).map(({ account }) => account.id);
  const others = entitled.filter((id) => id !== one.personId);
  return others.length > 0 ? others : entitled;
}
