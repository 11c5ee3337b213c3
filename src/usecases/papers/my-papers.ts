import { readDates } from '#conversation/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { Session } from '#reglement/index.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import { describeBoth } from '../describe-session.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { yearsOn } from '../situations/read-said.ts';
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
  const all = views.filter((view) => isEntitled(paper, view, today));
  const [first] = all;
  if (!first) return saying({ text: t(`paper-none-${paper}`) });
  const dates = readDates(text, today, { language: exchange.language });
  const then = all.filter(({ session }) => isOfThen(dates, session));
  const [only, ...others] = then;
  if (only && others.length === 0) {
    return await printPerson(exchange, person, { requestId: only.request.id, paper });
  }
  return saying({
    text: [...(only ? [] : [t('paper-none-then')]), t(`paper-which-${paper}`)].join(' '),
    layout: 'column',
    choices: (only ? then : all).slice(0, MOST_CHOICES).map(({ request, action, session }) =>
      button(describeBoth(action, session, exchange), 'print-person', {
        requestId: request.id,
        paper,
      }),
    ),
  });
}

/** « de la formation de mars »: whether a session is of the days said, whatever their year; when none is, of any. */
function isOfThen(dates: ReturnType<typeof readDates>, session: Session): boolean {
  return dates.every(({ from, until }) =>
    [-1, 0, 1].some(
      (years) =>
        yearsOn(from, years) <= session.lastDay && session.firstDay <= yearsOn(until, years),
    ),
  );
}

/** An attestation unless another is named. */
function paperNamed({ services }: Exchange, text: string): PaperKind {
  const said = spoken(text);
  const named = PAPER_KINDS.find(
    (paper) => takeOut(said, wordings(services, `paper-words-${paper}`)) !== null,
  );
  return named ?? 'attestation';
}
