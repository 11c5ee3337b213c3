import type { RequestView } from '#ports/request-repository.ts';
import { addDays, startOfDay } from '#reglement/index.ts';
import { describeBoth } from '../describe-session.ts';
import { button } from '../exchange.ts';
import { printPapers } from '../papers/paper.ts';
import { readerOf, tell } from '../tell.ts';
import type { Moment } from './moment.ts';

/** What was ready before that, and not told, is no news any more. */
const NEWS_DAYS = 7;

/** Once a session is over, whoever was there is told that the attestation is ready; once, however often the presence is corrected. */
export async function tellAttestations(moment: Moment): Promise<void> {
  const { stores, now, today } = moment;
  const endedSince = addDays(today, -NEWS_DAYS);
  const since = startOfDay(endedSince);
  const ready = await stores.requests.findAttended({ day: today, since, endedSince });
  const news = new Set(await stores.marks.setNew(ready.map(keyOf), now));
  for (const view of ready) {
    if (news.has(keyOf(view))) await tellOne(moment, view);
  }
}

function keyOf({ request }: RequestView): string {
  return `attestation:${request.id}`;
}

async function tellOne(moment: Moment, view: RequestView): Promise<void> {
  const { services, stores, now, today } = moment;
  const { request, action, session } = view;
  const person = await stores.accounts.find(request.personId);
  if (person?.status !== 'active') return;
  const reader = readerOf(services, person);
  const { t } = reader;
  const draft = {
    text: t('attestation-ready', { what: describeBoth(action, session, reader) }),
    choices: [
      button(t('button-my-attestation'), 'print-person', {
        requestId: request.id,
        paper: 'attestation',
      }),
    ],
  };
  const asking = { services, stores, now, today, ...reader };
  await tell(services, stores, person, draft, keyOf(view), {
    mailed: () => printPapers(asking, 'attestation', [view]),
  });
}
