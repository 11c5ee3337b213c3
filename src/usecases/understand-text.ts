import type { KnowledgeResult } from '#knowledge/index.ts';
import type { Exchange } from './exchange.ts';
import { freshMemory } from './fresh-memory.ts';
import { LAST_ACTIVE } from './tell.ts';
import { hearPrivacy } from './tell-privacy.ts';

/** What the last question and answer were, so that « et si j’étais malade ? » finds its topic. */
interface TopicMemory {
  question?: string;
  entry?: string;
  at?: string;
}

const topics = freshMemory<TopicMemory>('topic', 30);
const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/g;

/** Reads a free text with the last topic of the conversation in mind. */
export function understandText(exchange: Exchange, text: string): KnowledgeResult {
  const { services, language, now } = exchange;
  const topic = topics.last(exchange);
  const leaning = {
    ...(topic?.question ? { context: topic.question } : {}),
    ...(topic?.entry ? { said: topic.entry } : {}),
  };
  const read = (said: string) =>
    services.knowledge.answer({ text: said, lang: language, now, ...leaning });
  // A title between quotation marks says what an order is about, not what it is.
  const unquoted = text.replace(QUOTED, ' ');
  const order = unquoted === text ? null : read(unquoted);
  return hearPrivacy(exchange, text, withoutHaste(order?.route === 'command' ? order : read(text)));
}

const SURE_ENOUGH = 0.6;

/** « j’attends la réponse de mon responsable » is doubtful: nobody else is told anything on a doubt, one’s requests are shown. */
function withoutHaste(result: KnowledgeResult): KnowledgeResult {
  const isHasty = result.intent === 'remind-approver' && result.score < SURE_ENOUGH;
  return isHasty ? { ...result, route: 'personal', intent: 'my-requests' } : result;
}

/** The entry told just before this message; of figures, or of nothing, there is none. */
export function topicBefore(exchange: Exchange): string | undefined {
  const topic = topics.last(exchange);
  return topic?.at === exchange.conversation.memory[LAST_ACTIVE] ? topic?.entry : undefined;
}

/** Remembers what a question was about; its words too, unless they tell what must not be kept. */
export function rememberTopic(exchange: Exchange, question: string, entry: string): void {
  const words = exchange.isConfidential || question === '' ? {} : { question };
  topics.keep(exchange, { ...words, entry });
}

/** What follows leans on nothing said before. */
export function forgetTopic(exchange: Exchange): void {
  topics.forget(exchange);
}
