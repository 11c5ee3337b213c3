import { type LookupResult, matchOptions, type Option, writeDay } from '#conversation/index.ts';
import { doing, type Query } from './acting.ts';

/** What is read in a text when it is there; else everything that may be chosen. */
function reading(pattern: RegExp, offered: string[]) {
  return async ({ text }: Query): Promise<LookupResult> => {
    if (text === undefined) return { options: offered.map((label) => ({ value: label, label })) };
    const found = pattern.exec(text);
    const said = found?.[1] ?? found?.[0];
    if (!found || said === undefined) return { options: [] };
    return { options: [{ value: said, label: said, matched: found[0] }], exact: true };
  };
}

async function findDays({ dates, context }: Query): Promise<LookupResult> {
  const [first] = dates;
  if (!first) return { options: [] };
  const label = writeDay(first.from, context.language);
  return { options: [{ value: first.from, label, matched: first.text }], exact: true };
}

async function findAnyAction({ text, actor }: Query): Promise<LookupResult> {
  const options = actor.world.actions.map(({ id, title, theme }) => ({
    value: id,
    label: title,
    words: [theme],
  }));
  return text === undefined ? { options } : matchOptions(text, options);
}

async function findProviders({ text, actor }: Query): Promise<LookupResult> {
  const options: Option[] = Object.entries(actor.world.people)
    .filter(([, { roles }]) => roles.includes('prestataire'))
    .map(([value, person]) => ({ value, label: `${person.firstName} ${person.surname}` }));
  return text === undefined ? { options } : matchOptions(text, options);
}

async function findMemberStructures({ text, actor }: Query): Promise<LookupResult> {
  const options = actor.world.structures.map(({ siret, name }) => ({ value: siret, label: name }));
  return text === undefined ? { options: [] } : matchOptions(text, options);
}

async function findMemberships({ text }: Query): Promise<LookupResult> {
  const options = [{ value: 'm1', label: 'Association Tremplin Béarn, adhésion 2026' }];
  return text === undefined ? { options } : matchOptions(text, options);
}

async function findAnyRequest({ text, actor }: Query): Promise<LookupResult> {
  const { requests, people } = actor.world;
  const options = requests.map(({ id, person, session }) => ({
    value: id,
    label: `${people[person]?.firstName} ${people[person]?.surname}, ${session}`,
  }));
  return text === undefined ? { options: [] } : matchOptions(text, options);
}

/** An effect that finds nothing wrong. */
const fine = async () => ({ outcome: 'fine' });

export const managementLookups: Record<string, (query: Query) => Promise<LookupResult>> = {
  'any-action': findAnyAction,
  kinds: reading(/formation|atelier|webinaire/i, ['formation', 'atelier', 'webinaire']),
  'session-days': findDays,
  'session-where': reading(/Pau|Agen|Bordeaux|à distance/, ['À distance', 'Pau', 'Agen']),
  'session-seats': reading(/(\d+) places|^\d+$/, ['9', '12', '15']),
  'session-hours': reading(/\d+ ?h ?[-–à] ?\d+ ?h/, ['9 h – 17 h']),
  providers: findProviders,
  'member-structures': findMemberStructures,
  'membership-years': reading(/20\d\d/, ['2026', '2027']),
  'memberships-underway': findMemberships,
  'any-request': findAnyRequest,
  'request-operations': async ({ text }: Query) => {
    const options = [{ value: 'withdraw', label: 'Désister à sa place' }];
    return { options: text === undefined || /désist/i.test(text) ? options : [] };
  },
  'membership-steps': async ({ text = '' }: Query) => {
    const steps = { approve: 'Approuver', invoice: 'Facture envoyée', reject: 'Rejeter' };
    const options = Object.entries(steps).map(([value, label]) => ({ value, label }));
    return text === '' ? { options } : matchOptions(text, options);
  },
};

export const managementEffects = {
  'check-session': fine,
  'create-session': doing('create-session', 'created', 'La session est au catalogue.'),
  'read-session': async () => ({ outcome: 'read' }),
  'read-postponement': async () => ({ outcome: 'read' }),
  'read-alteration': async () => ({ outcome: 'read' }),
  'settle-alteration': async () => ({ outcome: 'settled' }),
  'settle-postponement': async () => ({ outcome: 'settled' }),
  'check-alteration': fine,
  'ask-membership': doing('ask-membership', 'asked', 'L’adhésion est demandée.'),
  'check-membership': fine,
  'move-membership': doing('move-membership', 'moved', 'C’est fait : l’adhésion est approuvée.'),
  'check-repair': fine,
  'repair-request': doing('repair-request', 'repaired', 'C’est fait : la demande est maintenant.'),
  'read-edit': async () => ({ outcome: 'read' }),
  'check-edit': fine,
  'edit-action': doing('edit-action', 'edited', 'La fiche est changée.'),
  'check-proposal': fine,
  'read-message': async () => ({ outcome: 'read' }),
  'check-message': fine,
  'write-to-session': doing('write-to-session', 'written', 'Le message est parti.'),
  'read-copy': async () => ({ outcome: 'read' }),
  'copy-session': async () => ({ outcome: 'copied' }),
  'propose-session': doing('propose-session', 'proposed', 'La proposition est partie.'),
  'alter-session': doing('alter-session', 'changed', 'La session est changée.'),
};
