import { describe, expect, it } from 'vitest';
import { readDialogs } from '../../src/adapters/files/dialogs.ts';
import { createHasText, readTranslations } from '../../src/adapters/files/locales.ts';
import { firstNames } from '../support/first-names.ts';
import { EngineTalk } from './given/engine-talk.ts';
import { effects, lookups } from './given/in-memory-programme.ts';
import { findDifferences, readTranscripts } from './transcript.ts';

const translations = readTranslations('locales', {
  onProblem: (problem) => {
    throw new Error(problem);
  },
});
const book = readDialogs('dialogs', {
  hasText: createHasText('locales'),
  firstNames,
  lookups: Object.keys(lookups),
  effects: Object.keys(effects),
});
const transcripts = readTranscripts('test/dialogs');

describe('transcripts, on the engine alone', () => {
  const finished = new Set<string>();

  it('are at least eighty, of at least ten situations', () => {
    expect(transcripts.length).toBeGreaterThanOrEqual(80);
    expect(new Set(transcripts.map(({ situation }) => situation)).size).toBeGreaterThanOrEqual(10);
  });

  for (const transcript of transcripts) {
    it(`${transcript.situation}: ${transcript.title}`, async () => {
      const talk = new EngineTalk(book, translations[transcript.given.language], transcript);
      await talk.open();

      for (const [index, turn] of transcript.turns.entries()) {
        const reply = await talk.take(turn);
        const expectations = 'expect' in turn ? turn.expect : undefined;
        const differences = reply && expectations ? findDifferences(expectations, reply) : [];

        expect(
          differences,
          `turn ${index + 1}, after: ${reply?.text}\n[${reply?.choices.join('] [')}]`,
        ).toEqual([]);
      }
      for (const dialog of talk.finished) finished.add(dialog);
    });
  }

  it('bring every dialog to its end', () => {
    expect(Object.keys(book.dialogs).filter((id) => !finished.has(id))).toEqual([]);
  });
});
