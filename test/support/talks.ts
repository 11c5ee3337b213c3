import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const turnSchema = z
  .strictObject({
    say: z.string().optional(),
    press: z.string().optional(),
    expect: z.array(z.string()).default([]),
    not: z.array(z.string()).default([]),
    choices: z.array(z.string()).default([]),
  })
  .refine(({ say, press }) => (say === undefined) !== (press === undefined), 'say or press');
export type TalkTurn = z.infer<typeof turnSchema>;

/** What somebody of the demo asks in a row, in one conversation; every turn says what is answered. */
const talkSchema = z.strictObject({
  title: z.string(),
  person: z.string(),
  turns: z.array(turnSchema).min(1),
});
export type Talk = z.infer<typeof talkSchema>;

/** The talks of a folder, every file a list of them. */
export function readTalks(folder: string): Talk[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => z.array(talkSchema).parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))));
}
