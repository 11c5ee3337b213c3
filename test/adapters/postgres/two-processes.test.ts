import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { holdsSeat } from '#reglement/index.ts';
import { asNpmRuns } from '../../support/as-npm-runs.ts';
import { connectTestDatabase } from '../../support/database.ts';
import { findViolations } from '../../support/invariants.ts';
import {
  account,
  action,
  paidMembership,
  rulebooks,
  seed,
  session,
  siretOf,
  structure,
} from '../../support/programme.ts';

const NOW = '2026-06-02T08:00:00.000Z';

type Submission = { personId: string; sessionId: string };

/** Two servers on one database, each given half of the submissions at the same time. */
async function submitFromTwoProcesses(databaseUrl: string, submissions: Submission[]) {
  const half = Math.ceil(submissions.length / 2);
  const shares = [submissions.slice(0, half), submissions.slice(half)];
  const outputs = await Promise.all(
    shares.map(async (share) => {
      const server = spawn(process.execPath, asNpmRuns('test/support/submitting-process.ts'));
      server.stdin.end(JSON.stringify({ databaseUrl, now: NOW, submissions: share }));
      const [output, errors] = await Promise.all([text(server.stdout), text(server.stderr)]);
      if (output === '') throw new Error(errors);
      return JSON.parse(output) as string[];
    }),
  );
  return outputs.flat();
}

describe('two server processes on one database', () => {
  it('never let anybody over a limit, whatever arrives at once', async () => {
    const { databaseUrl, unitOfWork } = await connectTestDatabase();
    const people = ['ana', 'bea', 'cleo', 'dina', 'eve', 'fred'];
    const [formations, labs] = [
      ['f1', 'f2', 'f3', 'f4', 'f5'],
      ['l1', 'l2', 'l3', 'l4'],
    ];
    const sessionIds = [...formations, ...labs].map((id) => `${id}-s`);
    await seed(unitOfWork, {
      structures: [structure(siretOf(1)), structure(siretOf(2))],
      memberships: [paidMembership(siretOf(1), 2026), paidMembership(siretOf(2), 2026)],
      accounts: people.map((id, index) => account(id, { siret: siretOf((index % 2) + 1) })),
      actions: [
        ...formations.map((id) => action(id)),
        ...labs.map((id) => action(id, { kind: 'lab_innov' })),
      ],
      sessions: sessionIds.map((id) => session(id, id.slice(0, 2), { capacity: 3 })),
    });

    await submitFromTwoProcesses(
      databaseUrl,
      people.flatMap((personId) => sessionIds.map((sessionId) => ({ personId, sessionId }))),
    );

    const requests = await unitOfWork.run((stores) => stores.requests.findScope({ sessionIds }));
    expect(requests.filter(holdsSeat).length).toBeGreaterThan(12);
    expect(await findViolations(unitOfWork, sessionIds, { rulebooks, now: NOW })).toEqual([]);
  });

  it('give twelve seats to two hundred people who ask at once, and queue the others', async () => {
    const { databaseUrl, unitOfWork } = await connectTestDatabase();
    const crowd = Array.from({ length: 200 }, (_, index) => siretOf(index + 1));
    await seed(unitOfWork, {
      structures: crowd.map((siret) => structure(siret)),
      memberships: crowd.map((siret) => paidMembership(siret, 2026)),
      accounts: crowd.map((siret) => account(`of-${siret}`, { siret })),
      actions: [action('f1')],
      sessions: [session('f1-s', 'f1', { capacity: 12 })],
    });

    await submitFromTwoProcesses(
      databaseUrl,
      crowd.map((siret) => ({ personId: `of-${siret}`, sessionId: 'f1-s' })),
    );

    const requests = await unitOfWork.run((stores) =>
      stores.requests.findScope({ sessionIds: ['f1-s'] }),
    );
    const inOrder = requests.toSorted((one, other) =>
      one.submittedAt < other.submittedAt ? -1 : 1,
    );
    expect(new Set(requests.map(({ submittedAt }) => submittedAt)).size).toBe(200);
    expect(inOrder.map(holdsSeat)).toEqual(crowd.map((_, index) => index < 12));
  });
});
