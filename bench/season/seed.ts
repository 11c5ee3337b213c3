import type { Storage } from '#storage.ts';
import type { Town } from './town.ts';

/** The register as it is before the year begins: structures, memberships, accounts. All the rest goes through the endpoints. */
export async function seedTown({ unitOfWork }: Storage, town: Town, now: string): Promise<void> {
  await unitOfWork.run(async ({ structures, accounts, conversations, marks }) => {
    // The demo programme stays out.
    await marks.setOnce('demo-loaded', {}, now);
    for (const structure of town.structures) await structures.save(structure);
    for (const membership of town.memberships) await structures.saveMembership(membership);
    for (const { account, channel } of town.people) {
      const { id } = account;
      await accounts.insert(account);
      if (channel !== 'playground') continue;
      await accounts.linkIdentity({ channel, senderId: id, accountId: id, linkedAt: now });
      const ref = { channel, id, scope: 'private' as const };
      await conversations.save({ ref, reference: {}, state: null, language: null, memory: {} });
    }
  });
}
