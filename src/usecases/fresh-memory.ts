import type { Exchange } from './exchange.ts';

/** What a conversation spoke of a moment ago, so that « et la deuxième ? » finds it; forgotten after so many minutes. */
interface FreshMemory<T extends object> {
  keep(exchange: Exchange, value: T): void;
  /** What was kept last, while it is fresh. */
  last(exchange: Exchange): T | undefined;
  forget(exchange: Exchange): void;
}

export function freshMemory<T extends object>(key: string, minutes: number): FreshMemory<T> {
  return {
    keep({ conversation, now }, value) {
      conversation.memory[key] = { ...value, at: now };
    },
    last({ conversation, now }) {
      const memory = conversation.memory[key] as (T & { at?: string }) | undefined;
      if (!memory?.at) return undefined;
      const age = (Date.parse(now) - Date.parse(memory.at)) / 60_000;
      return age <= minutes ? memory : undefined;
    },
    forget({ conversation }) {
      delete conversation.memory[key];
    },
  };
}
