import { describe, expect, it } from 'vitest';
import { matchOptions } from '#conversation/index.ts';

const options = [
  { value: 'vae', label: 'Accompagner un projet de VAE' },
  { value: 'vae-collective', label: 'VAE collective : mode d’emploi' },
  { value: 'illettrisme', label: 'Repérer les situations d’illettrisme' },
  { value: 'pau', label: 'Mission locale de Pau', words: ['81234567600017'] },
  { value: 'dax', label: 'Mission locale de Dax' },
];

function match(text: string): { values: string[]; exact: boolean | undefined } {
  const { options: found, exact } = matchOptions(text, options);
  return { values: found.map(({ value }) => value), exact };
}

describe('options a text speaks of', () => {
  it('are found by one word, in spite of a typo', () => {
    expect(match('ilettrisme')).toEqual({ values: ['illettrisme'], exact: true });
  });

  it('are found inside a sentence', () => {
    expect(match('je voudrais m’inscrire à la formation sur l’illettrisme svp')).toEqual({
      values: ['illettrisme'],
      exact: true,
    });
  });

  it('are all given when the word fits several', () => {
    expect(match('VAE')).toEqual({ values: ['vae', 'vae-collective'], exact: false });
    expect(match('mission locale')).toEqual({ values: ['pau', 'dax'], exact: false });
  });

  it('are told apart by a rarer word', () => {
    expect(match('la mission locale de dax')).toEqual({ values: ['dax'], exact: true });
    expect(match('VAE collective').values[0]).toBe('vae-collective');
  });

  it('are none when nothing but idle words is said', () => {
    expect(match('inscris-moi à une formation')).toEqual({ values: [], exact: undefined });
    expect(match('')).toEqual({ values: [], exact: undefined });
  });

  it('quote the words that pointed to them', () => {
    const [first] = matchOptions('la mission locale de Dax je crois', options).options;

    expect(first?.matched).toBe('mission locale de Dax');
  });
});
