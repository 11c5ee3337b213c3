import { fileURLToPath } from 'node:url';
import { type DemoProgramme, readDemoProgramme } from '#adapters/files/demo-programme.ts';
import type { PlaygroundPerson } from '#adapters/playground/types.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Stores } from '#ports/unit-of-work.ts';
import type { Services } from '#usecases/exchange.ts';
import { loadDemo as loadProgramme } from '#usecases/load-demo.ts';
import { fullName } from '#usecases/people.ts';
import type { Storage } from './storage.ts';

const folder = fileURLToPath(new URL('../prisma/demo', import.meta.url));

/** The demo programme, around the clock's day. */
export function readDemo({ clock }: Pick<Services, 'clock'>): DemoProgramme {
  return readDemoProgramme(folder, clock.now());
}

/** Loads the demo programme on the first start; later starts find it again. */
export async function loadDemo(
  storage: Pick<Storage, 'unitOfWork'>,
  { rulebooks, newId, clock }: Pick<Services, 'rulebooks' | 'newId' | 'clock'>,
  demo: DemoProgramme,
): Promise<void> {
  const context = { rulebooks, newId, now: clock.now() };
  await storage.unitOfWork.run((stores) => loadProgramme(stores, demo, context));
}

let known: DemoProgramme | undefined;

/**
 * The demo people still there, as the playground offers them: those worth trying first come first. Last, whoever else the id or
 * address `named` is, so that an account made since can be played too.
 */
export async function listPlaygroundPeople(
  storage: Storage,
  services: Services,
  named?: string,
): Promise<PlaygroundPerson[]> {
  known ??= readDemo(services);
  const { accounts, descriptions } = known;
  const ids = accounts.map(({ id }) => id);
  return await storage.unitOfWork.run(async (stores) => {
    const found = await stores.accounts.findMany(ids);
    const other = named === undefined ? null : await findNamed(stores, named);
    if (other && !ids.includes(other.id)) found.push(other);
    const sirets = found.flatMap(({ siret }) => siret ?? []);
    const structures = await stores.structures.findMany(sirets);
    const people = found
      .filter(({ status }) => status !== 'erased')
      .sort((a, b) => placeIn(ids, a.id) - placeIn(ids, b.id))
      .map((account) => ({
        id: account.id,
        name: fullName(account),
        email: account.email,
        roles: account.roles,
        structure: structures.find(({ siret }) => siret === account.siret)?.name ?? null,
        description: descriptions[account.id] ?? '',
      }));
    return [...people, visitor(services)];
  });
}

async function findNamed({ accounts }: Stores, named: string): Promise<Account | null> {
  return (await accounts.find(named)) ?? (await accounts.findByEmail(named.toLowerCase()));
}

function placeIn(ids: string[], id: string): number {
  const index = ids.indexOf(id);
  return index < 0 ? ids.length : index;
}

/** Somebody without an account, to try how one is created or linked. */
function visitor({ translations }: Services): PlaygroundPerson {
  return {
    id: 'visiteur',
    name: translations.fr('demo-visitor'),
    email: 'visiteur@example.org',
    roles: [],
    structure: null,
    description: translations.fr('demo-visitor-description'),
  };
}
