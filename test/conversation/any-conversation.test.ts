import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DialogEvent, type DialogPress, emptyState, type Turn } from '#conversation/index.ts';
import { runDialog } from '#usecases/run-dialog.ts';
import { readDialogs } from '../../src/adapters/files/dialogs.ts';
import { createHasText, readTranslations } from '../../src/adapters/files/locales.ts';
import { classify } from '../dialogs/given/classify.ts';
import { createWorld, effects, lookups } from '../dialogs/given/in-memory-programme.ts';
import { firstNames } from '../support/first-names.ts';

const book = readDialogs('dialogs', {
  hasText: createHasText('locales'),
  firstNames,
  lookups: Object.keys(lookups),
  effects: Object.keys(effects),
});
const problems: string[] = [];
const { fr } = readTranslations('locales', { onProblem: (problem) => problems.push(problem) });

const said = [
  'oui',
  'non',
  'retour',
  'annuler',
  'plus tard',
  'reprendre',
  'recommencer',
  'aide',
  'pourquoi ?',
  'je sais pas',
  'récap',
  'passer',
  'voir plus',
  'parler à quelqu’un',
  'VAE',
  'illettrisme',
  'le 12 mai',
  'plutôt juin',
  'la deuxième',
  'je me suis trompé de date',
  'non, plutôt Bordeaux',
  'changer la motivation',
  'je veux mieux accompagner mes stagiaires',
  'combien ça coûte ?',
  'je veux me désister',
  'inscris-moi',
  'créer un compte',
  'claire@ml-pau.fr',
  '482913',
  'Madame',
  'Durand',
  'salariée',
  'indépendante',
  'mission locale',
  'pas dans la liste',
  '81234567600017',
  '7022Z',
  '12 rue des Lilas 64000 Pau',
  'maladie',
  'aucun',
  'du 3 au 14 août',
  'mot de passe : toto1',
  '',
  '?!',
  '👍',
  'bonjour',
];

/** What a person does: says something, presses one of the last buttons, an older one, sends a sticker, starts something. */
const gesture = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...said).map((text) => ({ say: text })) },
  { weight: 6, arbitrary: fc.nat(12).map((index) => ({ press: index })) },
  { weight: 1, arbitrary: fc.nat(40).map((index) => ({ oldPress: index })) },
  { weight: 1, arbitrary: fc.constant({ sticker: true as const }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...Object.keys(book.dialogs)).map((dialog) => ({ start: dialog })),
  },
);

type Gesture =
  | { say: string }
  | { press: number }
  | { oldPress: number }
  | { sticker: true }
  | { start: string };

describe('any conversation', () => {
  it('never fails, never falls silent in a dialog, and always has a state that survives storage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { minLength: 5, maxLength: 25 }), async (gestures) => {
        let state = emptyState();
        let last: DialogPress[] = [];
        const old: DialogPress[] = [];
        const actor = { person: 'sofia', world: createWorld() };

        for (const done of gestures) {
          const event = toEvent(done, last, old);
          if (!event) continue;
          const turn: Turn = await runDialog({ ...book, lookups, effects }, state, {
            event,
            context: {
              now: '2026-02-16T08:00:00.000Z',
              today: '2026-02-16',
              language: 'fr',
              t: fr,
              classify,
            },
            actor,
          });

          expect(JSON.parse(JSON.stringify(turn.state))).toEqual(turn.state);
          if (turn.isHandled && event.type !== 'start')
            expect(turn.drafts.length).toBeGreaterThan(0);
          if (event.type === 'press' && old.includes(event.press) && !last.includes(event.press)) {
            expect(turn.state.stamp).toBeGreaterThanOrEqual(state.stamp);
          }
          state = turn.state;
          old.push(...last);
          last = turn.drafts
            .flatMap((draft) => draft.choices ?? [])
            .map(({ target }) => target.args as unknown as DialogPress);
        }
      }),
      { numRuns: 200 },
    );

    expect(problems).toEqual([]);
  }, 60_000);
});

function toEvent(done: Gesture, last: DialogPress[], old: DialogPress[]): DialogEvent | undefined {
  if ('say' in done) return { type: 'text', text: done.say };
  if ('sticker' in done) return { type: 'attachment', kind: 'sticker' };
  if ('start' in done) return { type: 'start', dialog: done.start };
  const list = 'press' in done ? last : old;
  const press = list['press' in done ? done.press : done.oldPress];
  return press && { type: 'press', press };
}
