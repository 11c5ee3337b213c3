import type { Language } from '#conversation/index.ts';
import { button, type Exchange, type ExchangeResult, saying } from '../exchange.ts';
import { mainChoices } from '../welcome.ts';

/** Kept in the memory of a conversation whose language was chosen: it is no longer guessed from what is written. */
const CHOSEN = 'hasChosenLanguage';

const NAMES: readonly [RegExp, Language][] = [
  [/\b(anglais|english)\b/i, 'en'],
  [/\b(francais|french)\b/i, 'fr'],
];
/** « parle-moi anglais », « français »: chosen once, kept on every channel of the account. */
export async function chooseLanguage(
  exchange: Exchange,
  args: Record<string, unknown>,
): Promise<ExchangeResult> {
  const { t } = exchange;
  const given = args['language'];
  const language =
    given === 'fr' || given === 'en' ? given : readLanguage(String(args['text'] ?? ''));
  if (!language) {
    return saying({
      text: t('language-which'),
      choices: [
        button('Français', 'language', { language: 'fr' }),
        button('English', 'language', { language: 'en' }),
      ],
    });
  }
  return await setLanguage(exchange, language);
}

async function setLanguage(exchange: Exchange, language: Language): Promise<ExchangeResult> {
  const { stores, services, conversation, person } = exchange;
  conversation.language = language;
  conversation.memory[CHOSEN] = true;
  if (person) await stores.accounts.update({ ...person, language });
  const t = services.translations[language];
  const spoken = { ...exchange, language, t };
  return saying({ text: t('language-chosen'), choices: mainChoices(spoken) });
}

/** The language somebody chose here; `null` when it is only guessed. */
export function chosenLanguage({ conversation }: Pick<Exchange, 'conversation'>): Language | null {
  return conversation.memory[CHOSEN] === true ? conversation.language : null;
}

/** The language a text asks for. */
export function readLanguage(text: string): Language | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return NAMES.find(([name]) => name.test(plain))?.[1];
}
