import { describe, expect, it } from 'vitest';
import type { Database } from '#adapters/postgres/connect.ts';
import type { RequestRecord } from '#ports/request-repository.ts';
import type { RequestResult } from '#usecases/requests/command.ts';
import { connectTestDatabase } from '../../support/database.ts';
import {
  account,
  action,
  change,
  paidMembership,
  seed,
  session,
  siretOf,
  structure,
} from '../../support/programme.ts';

const NOW = '2026-05-04T08:00:00.000Z';
const [HOME, OTHER] = [siretOf(1), siretOf(2)];

async function openProgramme(): Promise<Database> {
  const database = await connectTestDatabase();
  await seed(database.unitOfWork, {
    structures: [structure(HOME), structure(OTHER)],
    memberships: [paidMembership(HOME, 2026), paidMembership(OTHER, 2026)],
    accounts: [
      ...['ana', 'bea', 'cleo', 'dina'].map((id) => account(id, { siret: HOME })),
      ...['eve', 'fred', 'gael'].map((id) => account(id, { siret: OTHER })),
      account('rh', { siret: HOME, roles: ['valideur_rh'] }),
      account('rh-other', { siret: OTHER, roles: ['valideur_rh'] }),
      account('provider', { roles: ['prestataire'] }),
      account('manager', { roles: ['gestionnaire'] }),
    ],
    actions: [action('a1'), action('talk', { kind: 'conference' })],
    sessions: [
      session('s1', 'a1', { capacity: 2 }),
      session('s2', 'a1', { firstDay: '2026-09-14' }),
      session('talk-1', 'talk', { capacity: 1, minimum: null }),
    ],
  });
  return database;
}

function submit(database: Database, personId: string, sessionId = 's1', now = NOW) {
  const command = { type: 'submit', personId, sessionId, motivation: 'Progresser' } as const;
  return change(database.unitOfWork, command, { actor: personId, now });
}

function requestOf(result: RequestResult): RequestRecord {
  if (result.outcome !== 'done' || result.request === null) throw new Error(JSON.stringify(result));
  return result.request;
}

function typesOf(result: RequestResult): string[] {
  return result.notifications.map(({ type }) => type);
}

describe('submitting', () => {
  it('takes a seat, waits for the Valideur RH, and is written down everywhere', async () => {
    const database = await openProgramme();

    const result = await submit(database, 'ana');

    const request = requestOf(result);
    expect(request).toMatchObject({ status: 'pending_employer', placement: 'seat', siret: HOME });
    expect(request.receiptCode).toMatch(/^R-[2-9A-Z]{4}-[2-9A-Z]{2}$/);
    expect(typesOf(result)).toEqual(['request.submitted']);
    await database.unitOfWork.run(async ({ requests, audit }) => {
      expect(await requests.find(request.id)).toEqual(request);
      const receipt = await requests.findReceipt(request.receiptCode);
      expect(receipt).toMatchObject({ requestId: request.id, decision: { outcome: 'accepted' } });
      expect(await requests.findEvents(request.id)).toMatchObject([
        { event: 'request.submitted', actor: 'ana', fromStatus: null },
      ]);
      const trail = await audit.findBySubject({ type: 'request', id: request.id });
      expect(trail).toMatchObject([{ event: 'request.submitted', actor: 'ana' }]);
    });
  });

  it('is refused with a receipt and no request', async () => {
    const database = await openProgramme();
    await submit(database, 'ana');

    const result = await submit(database, 'ana');

    expect(result).toMatchObject({
      outcome: 'refused',
      decision: { reasons: [{ code: 'DUPLICATE' }] },
    });
    await database.unitOfWork.run(async ({ requests }) => {
      const code = result.outcome === 'refused' ? result.receiptCode : '';
      expect(await requests.findReceipt(code)).toMatchObject({ requestId: null, personId: 'ana' });
      expect(await requests.findScope({ personIds: ['ana'] })).toHaveLength(1);
    });
  });

  it('keeps the order of arrival in the queue even when clocks differ', async () => {
    const database = await openProgramme();
    await submit(database, 'ana');
    await submit(database, 'eve');
    await submit(database, 'fred', 's1', '2026-05-04T08:00:05.000Z');
    await submit(database, 'bea', 's1', '2026-05-04T08:00:01.000Z');

    await database.unitOfWork.run(async ({ requests }) => {
      const queue = (await requests.findViewsOfSession('s1')).filter(({ rank }) => rank !== null);
      expect(queue.map(({ request, rank }) => [request.personId, rank])).toEqual([
        ['fred', 1],
        ['bea', 2],
      ]);
    });
  });

  it('is refused to anybody else', async () => {
    const database = await openProgramme();
    const command = { type: 'submit', personId: 'ana', sessionId: 's1', motivation: 'x' } as const;

    const result = await change(database.unitOfWork, command, { actor: 'bea', now: NOW });

    expect(result).toMatchObject({ outcome: 'not_done', why: 'NOT_ALLOWED' });
  });

  it('enrols at once for an open kind, and queues when it is full', async () => {
    const database = await openProgramme();

    expect(requestOf(await submit(database, 'ana', 'talk-1')).status).toBe('enrolled');
    expect(requestOf(await submit(database, 'eve', 'talk-1')).status).toBe('waitlisted');
  });
});

describe('deciding for the employer', () => {
  it('is checked at every press: only once, and only by a Valideur RH of the structure', async () => {
    const database = await openProgramme();
    const { id: requestId } = requestOf(await submit(database, 'ana'));
    const press = (actor: string) =>
      change(database.unitOfWork, { type: 'approve', requestId }, { actor, now: NOW });

    expect(await press('rh-other')).toMatchObject({ why: 'NOT_YOUR_STRUCTURE' });
    expect(requestOf(await press('rh')).status).toBe('preregistered');
    expect(await press('rh')).toMatchObject({ why: 'WRONG_STATUS' });
  });

  it('gives the seat of a refused request to the first in the queue, who is told', async () => {
    const database = await openProgramme();
    const { id: requestId } = requestOf(await submit(database, 'ana'));
    await submit(database, 'eve');
    const waiting = requestOf(await submit(database, 'fred'));
    expect(waiting.placement).toBe('waitlist');

    const refusal = { type: 'refuse', requestId, comment: 'Pas cette année' } as const;
    const result = await change(database.unitOfWork, refusal, { actor: 'rh', now: NOW });

    expect(typesOf(result)).toEqual(['request.refused_employer', 'request.promoted']);
    expect(requestOf(result)).toMatchObject({ lastWords: 'Pas cette année' });
    await database.unitOfWork.run(async ({ requests }) => {
      expect(await requests.find(waiting.id)).toMatchObject({
        status: 'pending_employer',
        placement: 'seat',
        promotedAt: NOW,
      });
    });
  });
});

describe('leaving', () => {
  it('frees the limit of colleagues on every session of the action', async () => {
    const database = await openProgramme();
    const first = requestOf(await submit(database, 'ana'));
    await submit(database, 'bea');
    const held = requestOf(await submit(database, 'cleo', 's2'));
    expect(held.placement).toBe('waitlist');

    const result = await change(
      database.unitOfWork,
      { type: 'withdraw', requestId: first.id, reason: 'Empêchement' },
      { actor: 'ana', now: NOW },
    );

    expect(typesOf(result)).toEqual(['request.withdrawn', 'request.promoted']);
    expect(result.notifications.at(-1)).toMatchObject({ requestId: held.id });
  });

  it('signals repeated late withdrawals and lets a gestionnaire cancel what comes', async () => {
    const database = await openProgramme();
    await seed(database.unitOfWork, {
      actions: [action('a2'), action('a3')],
      sessions: [
        session('s3', 'a2', { firstDay: '2026-06-16' }),
        session('s4', 'a3', { firstDay: '2026-11-16' }),
      ],
    });
    const late = '2026-06-08T08:00:00.000Z';
    const ids: string[] = [];
    for (const [sessionId, now] of [
      ['s1', NOW],
      ['s3', NOW],
    ] as const) {
      const { id: requestId } = requestOf(await submit(database, 'ana', sessionId, now));
      await change(database.unitOfWork, { type: 'approve', requestId }, { actor: 'rh', now });
      ids.push(requestId);
    }
    const results: RequestResult[] = [];
    for (const requestId of ids) {
      const command = { type: 'withdraw', requestId, reason: 'Trop de travail' } as const;
      results.push(await change(database.unitOfWork, command, { actor: 'ana', now: late }));
    }
    const coming = requestOf(await submit(database, 'ana', 's4', late));

    expect(results.map(typesOf)).toEqual([
      ['request.withdrawn_late'],
      ['request.withdrawn_late', 'person.repeated_late_withdrawals'],
    ]);
    const cancelling = { type: 'cancel_coming', personId: 'ana', year: 2026 } as const;
    expect(await change(database.unitOfWork, cancelling, { actor: 'rh', now: late })).toMatchObject(
      {
        why: 'NOT_ALLOWED',
      },
    );
    const cancelled = await change(database.unitOfWork, cancelling, {
      actor: 'manager',
      now: late,
    });
    expect(cancelled).toMatchObject({ changed: [{ id: coming.id, status: 'cancelled_manager' }] });
  });

  it('excuses an absence told in time, then takes the excuse back', async () => {
    const database = await openProgramme();
    const { id: requestId } = requestOf(await submit(database, 'ana'));
    await change(database.unitOfWork, { type: 'approve', requestId }, { actor: 'rh', now: NOW });
    const firstDay = '2026-06-15T10:00:00.000Z';

    const told = await change(
      database.unitOfWork,
      {
        type: 'record_absence',
        requestId,
        forceMajeure: { kind: 'illness', reportedAt: '2020-01-01T00:00:00Z' },
      },
      { actor: 'ana', now: firstDay },
    );
    expect(requestOf(told)).toMatchObject({
      status: 'absent_excused',
      forceMajeure: { kind: 'illness', reportedAt: firstDay, givenFor: 'absence' },
    });
    const corrected = await change(
      database.unitOfWork,
      { type: 'correct_force_majeure', requestId },
      { actor: 'manager', now: firstDay },
    );
    expect(requestOf(corrected).status).toBe('absent_unexcused');
  });
});

describe('changing a session', () => {
  it('cancels every live request and tells each person', async () => {
    const database = await openProgramme();
    await submit(database, 'ana');
    await submit(database, 'eve');
    await submit(database, 'fred');

    const command = { type: 'cancel_session', sessionId: 's1' } as const;
    const result = await change(database.unitOfWork, command, { actor: 'manager', now: NOW });

    expect(typesOf(result)).toEqual([
      'session.cancelled',
      ...Array(3).fill('request.session_cancelled'),
    ]);
    expect(
      await change(database.unitOfWork, command, { actor: 'manager', now: NOW }),
    ).toMatchObject({
      why: 'WRONG_STATUS',
    });
  });

  it('promotes the queue when places are added, within what a formation may have', async () => {
    const database = await openProgramme();
    for (const person of ['ana', 'eve', 'fred']) await submit(database, person);
    const ask = (capacity: number) =>
      change(
        database.unitOfWork,
        { type: 'alter_session', sessionId: 's1', capacity },
        { actor: 'manager', now: NOW },
      );

    expect(await ask(16)).toMatchObject({ why: 'WRONG_CAPACITY' });
    expect(typesOf(await ask(9))).toEqual(['request.promoted']);
  });

  it('asks everybody to confirm when it is postponed', async () => {
    const database = await openProgramme();
    const { id } = requestOf(await submit(database, 'ana'));

    const result = await change(
      database.unitOfWork,
      { type: 'postpone_session', sessionId: 's1', firstDay: '2026-10-05', lastDay: '2026-10-05' },
      { actor: 'manager', now: NOW },
    );

    expect(typesOf(result)).toEqual(['session.postponed', 'request.confirmation_asked']);
    await database.unitOfWork.run(async ({ requests }) => {
      expect(await requests.find(id)).toMatchObject({
        firstDay: '2026-10-05',
        confirmationAskedAt: NOW,
      });
    });
  });
});

describe('time passing', () => {
  it('expires what was neither decided nor seated on the first day, once', async () => {
    const database = await openProgramme();
    const { id } = requestOf(await submit(database, 'ana'));
    const tick = (now: string) => change(database.unitOfWork, { type: 'tick' }, { now });

    expect(typesOf(await tick('2026-06-14T21:59:00.000Z'))).not.toContain('request.expired');
    expect(typesOf(await tick('2026-06-14T22:01:00.000Z'))).toContain('request.expired');
    expect(typesOf(await tick('2026-06-14T22:02:00.000Z'))).toEqual([]);
    await database.unitOfWork.run(async ({ requests }) => {
      expect((await requests.find(id))?.status).toBe('expired');
    });
  });

  it('tells once that too few people come', async () => {
    const database = await openProgramme();
    await submit(database, 'ana');
    const tick = (now: string) => change(database.unitOfWork, { type: 'tick' }, { now });

    expect(typesOf(await tick('2026-05-30T10:00:00.000Z'))).toEqual([]);
    expect((await tick('2026-05-31T10:00:00.000Z')).notifications).toMatchObject([
      { type: 'session.too_few', sessionId: 's1', enrolled: 0, minimum: 9 },
    ]);
    expect(typesOf(await tick('2026-06-01T10:00:00.000Z'))).toEqual([]);
  });

  it('promotes at a palier those whom only the palier held', async () => {
    const database = await openProgramme();
    await seed(database.unitOfWork, {
      actions: [action('a2'), action('a3'), action('a4')],
      sessions: [
        session('p1', 'a2', { firstDay: '2026-06-22' }),
        session('p2', 'a3', { firstDay: '2026-06-23' }),
        session('full', 'a4', { capacity: 1, firstDay: '2026-06-29' }),
      ],
    });
    const early = '2026-04-02T08:00:00.000Z';
    const first = requestOf(await submit(database, 'eve', 'full', early));
    const held = requestOf(await submit(database, 'ana', 'full', early));
    await submit(database, 'ana', 'p1', early);
    await submit(database, 'ana', 'p2', early);
    const leaving = { type: 'withdraw', requestId: first.id, reason: 'Autre projet' } as const;
    const left = await change(database.unitOfWork, leaving, { actor: 'eve', now: early });
    expect(typesOf(left)).toEqual(['request.withdrawn']);

    const result = await change(
      database.unitOfWork,
      { type: 'tick' },
      { now: '2026-05-31T22:00:30.000Z' },
    );

    expect(result.notifications.find(({ type }) => type === 'request.promoted')).toMatchObject({
      requestId: held.id,
    });
  });

  it('promotes when the membership of the structure becomes active', async () => {
    const database = await openProgramme();
    const siret = siretOf(3);
    await seed(database.unitOfWork, {
      structures: [structure(siret)],
      memberships: [paidMembership(siret, 2026)],
      accounts: [account('hugo', { siret })],
    });
    const first = requestOf(await submit(database, 'ana'));
    await submit(database, 'eve');
    const held = requestOf(await submit(database, 'hugo'));
    const membership = paidMembership(siret, 2026);
    await seed(database.unitOfWork, { memberships: [{ ...membership, status: 'invoiced' }] });
    const leaving = { type: 'withdraw', requestId: first.id, reason: 'Autre projet' } as const;
    await change(database.unitOfWork, leaving, { actor: 'ana', now: NOW });
    await seed(database.unitOfWork, { memberships: [membership] });

    const paid = { type: 'membership_changed', siren: siret.slice(0, 9) } as const;
    const result = await change(database.unitOfWork, paid, { now: NOW });

    expect(result.notifications).toMatchObject([{ type: 'request.promoted', requestId: held.id }]);
  });
});
