import { converse, findButton, press, say } from './converse.ts';
import type { Hand } from './hands.ts';
import type { Season } from './season.ts';

/** The programme as a table, tried then imported by a gestionnaire. */
export async function importProgramme(season: Season): Promise<void> {
  await importTable(season, season.town.csv);
  season.tally.add('programme imported');
}

/** A session of the programme gets more places, by importing its line again. */
export async function raiseCapacity(season: Season): Promise<void> {
  const { place, town, chance, tally } = season;
  const { rows } = await place.client.query<{
    id: string;
    capacity: number;
    kind: string;
    day: string;
    last: string;
  }>(
    `SELECT session.id, session.capacity, action.kind, session.first_day::text AS day, session.last_day::text AS last
     FROM sessions session JOIN actions action ON action.id = session.action_id
     WHERE session.status = 'open' AND session.first_day > ($1::timestamptz)::date + 1 AND session.capacity IS NOT NULL
       AND EXISTS (SELECT FROM requests WHERE session_id = session.id AND (status = 'waitlisted' OR placement = 'waitlist'))
     ORDER BY session.id`,
    [place.now()],
  );
  const session = chance.of(
    rows.filter(({ kind, capacity }) => kind !== 'formation' || capacity < 15),
  );
  if (!session) return;
  const capacity = Math.min(session.capacity + 2, session.kind === 'formation' ? 15 : 30);
  const [head = '', ...lines] = town.csv.split('\r\n');
  const cells = lines.find((line) => line.split(';')[8] === session.id)?.split(';') ?? [];
  cells[9] = session.day;
  cells[10] = session.last;
  cells[11] = String(capacity);
  await importTable(season, [head, cells.join(';')].join('\r\n'));
  tally.add('capacity raised');
}

async function importTable({ place, tally }: Season, csv: string): Promise<void> {
  const post = async (said: object) => {
    const response = await fetch(`${place.url}/playground/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: 'p0', ...said }),
    });
    return (await response.json()) as {
      messages: { id: number; text: string | null; choices: { label: string; choice: string }[] }[];
    };
  };
  const contentBase64 = Buffer.from(csv).toString('base64');
  const { messages } = await post({
    file: { name: 'programme.csv', mediaType: 'text/csv', contentBase64 },
  });
  const shown = messages.map(({ id, text, choices }) => ({
    id: String(id),
    text: text ?? '',
    buttons: choices.map(({ label, choice }) => ({ label, token: choice })),
  }));
  const found = findButton(shown, /^Importer$/);
  if (!found) {
    tally.problem(`import refused: ${JSON.stringify(messages).slice(0, 600)}`);
    return;
  }
  await post({ choice: found.button.token });
}

/** A renewal that was invoiced is paid: a gestionnaire says so. */
export async function payRenewal({ place }: Season, hand: Hand): Promise<string> {
  const { rows } = await place.client.query<{ name: string }>(
    `SELECT structure.name FROM memberships membership JOIN structures structure ON structure.siret = membership.siret
     WHERE membership.status = 'invoiced' ORDER BY membership.id LIMIT 1`,
  );
  const [invoiced] = rows;
  if (!invoiced) return 'every membership is paid';
  return await converse(hand, await hand.say(`adhésion de ${invoiced.name} payée`), [
    { when: /C’est fait/, act: { end: 'membership paid' } },
    { when: /\[Confirmer\]/, act: press(/^Confirmer$/) },
    { when: /numéro de la facture/, act: say('F-2026-017') },
    { when: /Quelle adhésion/, act: press(new RegExp(`^${invoiced.name},`)) },
  ]);
}
