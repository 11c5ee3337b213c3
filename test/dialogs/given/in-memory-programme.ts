import {
  type EffectResult,
  type LookupResult,
  matchOptions,
  type Option,
  writeDay,
} from '#conversation/index.ts';
import { barOtherRoles } from '../../../src/usecases/accounts/other-roles.ts';
import { type Call, doing, type Query, type World } from './acting.ts';
import { managementEffects, managementLookups } from './in-memory-management.ts';
import { type GivenSession, readProgramme } from './programme.ts';

export function createWorld(): World {
  return { ...readProgramme(), code: '482913', codesTried: 0, done: [] };
}

function describe(session: GivenSession): string {
  const day = writeDay(session.firstDay, 'fr');
  return session.place ? `${day}, à ${session.place}` : `${day}, à distance`;
}

/** The options a text speaks of: by its dates, then by its words. */
function choose(
  query: Query,
  options: Option[],
  sessionOf: (option: Option) => GivenSession | undefined,
): LookupResult {
  if (query.text === undefined) return { options };
  const [reading] = query.dates;
  const dated = options.filter((option) => {
    const session = sessionOf(option);
    return (
      reading && session && session.firstDay <= reading.until && session.lastDay >= reading.from
    );
  });
  if (reading && dated.length === 0) return { options: [] };
  const matched = matchOptions(query.text, reading ? dated : options);
  if (matched.options.length > 0 && !reading) return matched;
  const best = matched.options.length > 0 ? matched.options : dated;
  return {
    options: best.map((option) => ({ ...option, matched: reading?.text ?? '' })),
    exact: best.length === 1,
  };
}

function coming({ actor, context }: Query, action?: string): GivenSession[] {
  return actor.world.sessions.filter(
    (session) => session.firstDay > context.today && (!action || session.action === action),
  );
}

async function findActions(query: Query): Promise<LookupResult> {
  const sessions = coming(query);
  const options = query.actor.world.actions
    .filter((action) => sessions.some((session) => session.action === action.id))
    .map((action) => ({
      value: action.id,
      label: action.title,
      name: action.kind,
      detail: action.kind,
      words: [action.theme],
    }));
  if (query.text === undefined) return { options };
  return matchOptions(query.text, options);
}

async function findSessions(query: Query): Promise<LookupResult> {
  const sessions = coming(query, query.slots['action']?.value);
  const options = sessions.map((session) => ({
    value: session.id,
    label: describe(session),
    detail: 'places libres',
  }));
  return choose(query, options, (option) =>
    sessions.find((session) => session.id === option.value),
  );
}

async function findRequests(query: Query, hasBegun: boolean): Promise<LookupResult> {
  const { world, person } = query.actor;
  const own = world.requests.filter((request) => {
    const session = world.sessions.find(({ id }) => id === request.session);
    return (
      request.person === person &&
      request.status !== 'withdrawn' &&
      session &&
      session.firstDay <= query.context.today === hasBegun
    );
  });
  const sessionOf = (id: string) =>
    world.sessions.find(
      (session) => session.id === own.find((request) => request.id === id)?.session,
    );
  const options = own.flatMap((request) => {
    const session = sessionOf(request.id);
    const action = world.actions.find(({ id }) => id === session?.action);
    return session && action
      ? [
          {
            value: request.id,
            label: action.title,
            detail: describe(session),
            words: [action.theme],
          },
        ]
      : [];
  });
  return choose(query, options, (option) => sessionOf(option.value));
}

async function findStructures({ text, actor }: Query): Promise<LookupResult> {
  if (text === undefined) return { options: [] };
  const options = actor.world.structures.map(({ siret, name, town }) => ({
    value: siret,
    label: name,
    detail: `${town}, ${siret}`,
    words: [town],
  }));
  const bySiret = options.filter((option) => text.replace(/\s/g, '').includes(option.value));
  return bySiret.length > 0 ? { options: bySiret, exact: true } : matchOptions(text, options);
}

async function findColleagues({ text, actor }: Query): Promise<LookupResult> {
  const { people } = actor.world;
  const own = people[actor.person ?? ''];
  const options = Object.entries(people)
    .filter(
      ([id, person]) => id !== actor.person && own?.structure && person.structure === own.structure,
    )
    .map(([value, person]) => ({ value, label: `${person.firstName} ${person.surname}` }));
  return text === undefined ? { options } : matchOptions(text, options);
}

async function findAccounts({ text, actor }: Query): Promise<LookupResult> {
  if (text === undefined) return { options: [] };
  const options = Object.entries(actor.world.people).map(([value, person]) => ({
    value,
    label: `${person.firstName} ${person.surname}`,
  }));
  return matchOptions(text, options);
}

async function foretell({ dialog }: Query): Promise<LookupResult> {
  return { options: [], message: { key: `${dialog}-lost` } };
}

export const lookups = {
  actions: findActions,
  sessions: findSessions,
  'my-requests': (query: Query) => findRequests(query, false),
  'my-absences': (query: Query) => findRequests(query, true),
  structures: findStructures,
  accounts: findAccounts,
  colleagues: findColleagues,
  'role-touches': async () => ({ options: [] }),
  'other-roles': async (query: Query) => barOtherRoles(query),
  'any-session': findSessions,
  'session-to-copy': findSessions,
  consequence: foretell,
  ...managementLookups,
};

const mostCodes = 5;

/** A code is right once; after five tries it is worth nothing. */
function checking(outcome: string, line: string) {
  return async (call: Call): Promise<EffectResult> => {
    const { world } = call.actor;
    world.codesTried += 1;
    if (world.codesTried > mostCodes)
      return {
        outcome: 'too-many',
        drafts: [{ text: 'Trop d’essais : demandez un nouveau code plus tard.' }],
      };
    if (call.slots['code']?.value !== world.code) return { outcome: 'wrong' };
    return await doing('check-email-code', outcome, line)(call);
  };
}

async function checkCart({ slots, actor }: Call): Promise<EffectResult> {
  const { world, person = '' } = actor;
  const structure = world.structures.find(({ siret }) => siret === world.people[person]?.structure);
  const session = world.sessions.find(({ id }) => id === slots['session']?.value);
  const action = world.actions.find(({ id }) => id === slots['action']?.value);
  if (action?.kind !== 'webinaire' && !structure?.member) {
    return { outcome: 'refused', drafts: [{ text: 'Votre structure n’est pas adhérente.' }] };
  }
  const isFull = session !== undefined && session.taken >= session.capacity;
  return isFull
    ? {
        outcome: 'waitlisted',
        drafts: [{ text: 'Cette session est complète : ce sera la liste d’attente.' }],
      }
    : { outcome: 'allowed' };
}

export const effects = {
  'check-cart': checkCart,
  'submit-request': doing('submit-request', 'accepted', 'Demande transmise au Valideur RH.'),
  'add-to-basket': doing('add-to-basket', 'added', 'C’est dans votre panier.'),
  'check-withdrawal': async (): Promise<EffectResult> => ({ outcome: 'possible' }),
  'withdraw-request': doing(
    'withdraw-request',
    'withdrawn',
    'C’est fait : votre désistement est enregistré.',
  ),
  'report-absence': doing('report-absence', 'excused', 'Votre absence est excusée.'),
  'send-email-code': doing('send-email-code', 'sent', ''),
  'check-email-code': checking('ok', ''),
  'link-account': checking('linked', 'Votre compte est relié.'),
  'create-account': doing(
    'create-account',
    'pending',
    'Votre compte est créé. Le rattachement doit maintenant être confirmé.',
  ),
  'request-structure': doing('request-structure', 'requested', ''),
  'decide-request': doing('decide-request', 'refused', 'La demande est refusée.'),
  'decide-petition': doing('decide-petition', 'refused', 'La demande est refusée.'),
  'read-structure-decision': doing('read-structure-decision', 'validated', ''),
  'check-rights': async () => ({ outcome: 'referent' }),
  'repair-role': doing('repair-role', 'repaired', 'Rôle changé.'),
  'change-structure': doing(
    'change-structure',
    'pending',
    'Votre compte est créé. Le rattachement doit maintenant être confirmé.',
  ),
  'change-email': checking(
    'changed',
    'C’est fait : votre compte porte maintenant l’adresse claire.vidal@greta.fr.',
  ),
  'ask-human': doing('ask-human', 'sent', 'C’est transmis à l’équipe.'),
  'reply-to-question': doing('reply-to-question', 'sent', 'Votre réponse est partie.'),
  'give-role': doing('give-role', 'given', 'C’est fait : elle est maintenant Valideur RH.'),
  'take-role': doing('take-role', 'taken', 'Rôle retiré.'),
  'hand-over': doing('hand-over', 'asked', 'La proposition est partie.'),
  'cancel-session': doing('cancel-session', 'cancelled', 'La session est annulée.'),
  'postpone-session': doing('postpone-session', 'postponed', 'La session est reportée.'),
  'name-substitute': doing('name-substitute', 'asked', 'La personne doit accepter.'),
  ...managementEffects,
  'delete-account': doing('delete-account', 'deleted', 'Votre compte est supprimé.'),
};
