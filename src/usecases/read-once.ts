import type { Services } from './exchange.ts';

/** The services, which read a text once while a message is handled: many use cases ask the same of them. */
export function readingOnce(services: Services): Services {
  const { knowledge } = services;
  return {
    ...services,
    readQuery: once(services.readQuery),
    knowledge: { ...knowledge, answer: once(knowledge.answer) },
  };
}

function once<Asked extends unknown[], Answer>(answer: (...asked: Asked) => Answer) {
  const known = new Map<string, Answer>();
  return (...asked: Asked): Answer => {
    const key = JSON.stringify(asked);
    const said = known.get(key) ?? answer(...asked);
    known.set(key, said);
    return said;
  };
}
