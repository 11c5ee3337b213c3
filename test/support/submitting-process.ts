import { randomUUID } from 'node:crypto';
import { readRulebooks } from '#adapters/files/rulebooks.ts';
import { connect } from '#adapters/postgres/connect.ts';
import { changeRequests } from '#usecases/requests/change-requests.ts';

/** A server of its own: told on its standard input what to submit, all at once, it prints what became of each. */
interface Order {
  databaseUrl: string;
  now: string;
  submissions: { personId: string; sessionId: string }[];
}

const order: Order = JSON.parse(await new Response(process.stdin as never).text());
const { databaseUrl, now, submissions } = order;
const database = await connect({ databaseUrl });
const rulebooks = readRulebooks('reglement');
process.stderr.write('ready\n');
const outcomes = await Promise.all(
  submissions.map((submission) =>
    database.unitOfWork.run((stores) =>
      changeRequests(
        stores,
        { type: 'submit', ...submission, motivation: 'Progresser' },
        { rulebooks, now, actor: submission.personId, newId: () => randomUUID() },
      ),
    ),
  ),
);
process.stdout.write(JSON.stringify(outcomes.map(({ outcome }) => outcome)));
await database.close();
