import { spoken } from './catalogue/words.ts';
import type { PersonalWork } from './open-dialog.ts';
import { holds } from './order-words.ts';
import { answerQuery } from './queries/answer-query.ts';

const QUERIES = ['late_withdrawals', 'absences'] as const;

/** « mon absence est excusée ? », « mes désistements tardifs »: those that are named; of « une sanction ? », both. */
export const showMyAbsences: PersonalWork = async (exchange, person, { text }) => {
  const said = spoken(typeof text === 'string' ? text : '');
  const named = QUERIES.filter((query) => holds(exchange.services, said, `my-own-${query}`));
  const drafts = [];
  for (const query of named.length > 0 ? named : QUERIES)
    drafts.push(...(await answerQuery(exchange, person, { reading: { query } })).drafts);
  return { drafts };
};
