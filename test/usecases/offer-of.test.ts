import { describe, expect, it } from 'vitest';
import { offerOf } from '#usecases/answer-question.ts';
import type { Exchange } from '#usecases/exchange.ts';

function offered(roles: string[], siret: string | null, theme = 'withdrawal'): string | undefined {
  const exchange = {
    person: { roles, siret },
    services: { knowledge: { entryById: () => ({ theme }) } },
    conversation: { ref: { scope: 'private' } },
    t: (key: string) => key,
  } as unknown as Exchange;
  return offerOf(exchange, 'entry')?.label;
}

describe('what is offered under an answer', () => {
  it('is one’s own requests, to whoever may have some', () => {
    expect(offered([], '00000000000017')).toBe('button-my-deadlines');
    expect(offered([], null)).toBe('button-my-deadlines');
    expect(offered(['prestataire'], '00000000000017')).toBe('button-my-deadlines');
  });

  it('is none of them to who only runs the programme or its sessions', () => {
    expect(offered(['gestionnaire'], null)).toBeUndefined();
    expect(offered(['prestataire'], null, 'tiers')).toBeUndefined();
    expect(offered(['gestionnaire'], null, 'accounts')).toBe('button-who-am-i');
  });
});
