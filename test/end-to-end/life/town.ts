import type { ChannelName } from '#conversation/message.ts';
import { notify } from '#usecases/notify.ts';
import { runReminders } from '#usecases/reminders/run-reminders.ts';
import { changeRequests } from '#usecases/requests/change-requests.ts';
import type { RequestCommand, RequestResult } from '#usecases/requests/command.ts';
import type { Chat, ChatWorld } from '../../support/chats.ts';
import {
  account,
  action,
  paidMembership,
  type Seed,
  session,
  structure,
} from '../../support/programme.ts';

/** A Monday morning. */
export const MONDAY = '2026-09-07T07:00:00.000Z';
export const PAU = '73282932000074';
export const PEOPLE = ['marie', 'jean', 'emma', 'yanis', 'lea'];

/** One structure with one Valideur RH, five people, five formations in November and one session in two weeks. */
export const town: Seed = {
  structures: [structure(PAU, { name: 'Mission locale du Béarn' })],
  memberships: [paidMembership(PAU, 2026)],
  accounts: [
    account('sophie', {
      firstName: 'Sophie',
      surname: 'Leroy',
      siret: PAU,
      roles: ['valideur_rh'],
    }),
    account('denis', { firstName: 'Denis', surname: 'Auger', siret: PAU, roles: ['referent'] }),
    account('gilles', { firstName: 'Gilles', surname: 'Petit', roles: ['gestionnaire'] }),
    account('provider', { firstName: 'Paula', surname: 'Noiret', roles: ['prestataire'] }),
    ...PEOPLE.map((id) => account(id, { firstName: id, surname: 'Durand', siret: PAU })),
  ],
  actions: [1, 2, 3, 4, 5].map((number) => action(`a${number}`)),
  sessions: [
    ...[1, 2, 3, 4].map((number) =>
      session(`s${number}`, `a${number}`, { firstDay: '2026-11-16', lastDay: '2026-11-17' }),
    ),
    session('s5', 'a5', { firstDay: '2026-09-21' }),
    session('s1-later', 'a1', { firstDay: '2026-12-07', place: 'Pau' }),
  ],
};

/** A chat of somebody whose account is linked. */
export async function enter(
  world: ChatWorld,
  channel: ChannelName,
  accountId: string,
): Promise<Chat> {
  const senderId = `${channel}-${accountId}`;
  await world.run(({ accounts }) =>
    accounts.linkIdentity({ channel, senderId, accountId, linkedAt: world.services.clock.now() }),
  );
  const chat = world.chat(channel, senderId);
  await chat.join();
  return chat;
}

/** Changes requests as somebody, and tells who must know. */
export async function act(
  world: ChatWorld,
  actor: string,
  command: RequestCommand,
): Promise<RequestResult> {
  const { services } = world;
  const { rulebooks, newId, clock } = services;
  const result = await world.run(async (stores) => {
    const context = { rulebooks, newId, actor, now: clock.now() };
    const done = await changeRequests(stores, command, context);
    await notify(services, stores, done.notifications);
    return done;
  });
  await world.settle();
  return result;
}

/** Asks for a session; gives the id of the request. */
export async function ask(world: ChatWorld, personId: string, sessionId: string): Promise<string> {
  const motivation = 'Pour mieux accompagner les personnes que je reçois.';
  const result = await act(world, personId, { type: 'submit', personId, sessionId, motivation });
  if (result.outcome !== 'done' || !result.request) throw new Error(`refused: ${sessionId}`);
  return result.request.id;
}

/** People enrolled in the session of 21 September; gives the ids of their requests. */
export async function enrolled(world: ChatWorld, ...people: string[]): Promise<string[]> {
  const requests: string[] = [];
  for (const person of people) {
    const requestId = await ask(world, person, 's5');
    await act(world, 'sophie', { type: 'approve', requestId });
    await act(world, 'provider', { type: 'provider_enrol', requestId });
    requests.push(requestId);
  }
  return requests;
}

/** What the jobs do every quarter of an hour. */
export async function remind(world: ChatWorld, at: string): Promise<void> {
  world.moveTo(at);
  await world.run((stores) => runReminders(world.services, stores));
  await world.settle();
}
