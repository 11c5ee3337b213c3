import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';

/** « notifications à toute heure », « ne me dérangez pas le soir »: the hours at which the bot writes of itself. */
export function createChooseHours(isAnyHour: boolean) {
  return async (exchange: Exchange, person: Account): Promise<ExchangeResult> => {
    const { stores, t, now } = exchange;
    await stores.settings.save(person.id, { isAnyHour });
    await stores.audit.append({
      at: now,
      actor: person.id,
      event: isAnyHour ? 'settings.any_hour' : 'settings.quiet_hours',
      subject: { type: 'account', id: person.id },
    });
    return saying({
      text: t(isAnyHour ? 'hours-any' : 'hours-quiet'),
      choices: [
        isAnyHour
          ? button(t('button-quiet-hours'), 'quiet-hours')
          : button(t('button-any-hour'), 'any-hour'),
      ],
    });
  };
}
