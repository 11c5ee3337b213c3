import type { Account } from '#ports/account-repository.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { isEntitled, PAPER_KINDS, type PaperKind, paperKindOf } from './paper-kind.ts';
import { printPerson } from './provider-papers.ts';

const MOST_CHOICES = 10;

/** « je veux mon attestation », « renvoie-moi ma convocation »: one's own paper, or which of them. */
export async function showMyPapers(
  exchange: Exchange,
  person: Account,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { stores, t, today } = exchange;
  const text = typeof args['text'] === 'string' ? args['text'] : '';
  const paper = args['paper'] ? paperKindOf(args) : paperNamed(exchange, text);
  const views = await stores.requests.findViewsOfPerson(person.id);
  const entitled = views.filter((view) => isEntitled(paper, view, today));
  const [first] = entitled;
  if (!first) return saying({ text: t(`paper-none-${paper}`) });
  if (entitled.length === 1) {
    return await printPerson(exchange, person, { requestId: first.request.id, paper });
  }
  return saying({
    text: t(`paper-which-${paper}`),
    layout: 'column',
    choices: entitled.slice(0, MOST_CHOICES).map(({ request, action, session }) =>
      button(describeBoth(action, session, exchange), 'print-person', {
        requestId: request.id,
        paper,
      }),
    ),
  });
}

/** An attestation unless another is named. */
function paperNamed({ services }: Exchange, text: string): PaperKind {
  const said = spoken(text);
  const named = PAPER_KINDS.find(
    (paper) => takeOut(said, wordings(services, `paper-words-${paper}`)) !== null,
  );
  return named ?? 'attestation';
}
