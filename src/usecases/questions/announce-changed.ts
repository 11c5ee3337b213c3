import { button } from '../exchange.ts';
import type { Moment } from '../reminders/moment.ts';
import { readerOf, tell } from '../tell.ts';
import { changeMark, findChanged } from './given-answers.ts';

/** Answers given have changed, with a new release or a new year: gestionnaires hear of it once, and choose whom to tell. */
export async function announceChanged({ services, stores, now }: Moment): Promise<void> {
  const found = await findChanged(services, stores);
  const isNew = await Promise.all(
    found.map((changed) => stores.marks.setOnce(`${changeMark(changed)}:announced`, {}, now)),
  );
  const count = isNew.filter(Boolean).length;
  if (count === 0) return;
  for (const manager of await stores.accounts.findByRole('gestionnaire')) {
    const { t } = readerOf(services, manager);
    const draft = {
      text: t('changed-announced', { count }),
      choices: [button(t('button-see-changed'), 'changed-answers')],
    };
    await tell(services, stores, manager, draft, `answers-changed:${now}`);
  }
}
