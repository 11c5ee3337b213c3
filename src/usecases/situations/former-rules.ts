import type { Entry } from '#knowledge/index.ts';
import { cite, type Rulebook, rulebookFor, yearOf } from '#reglement/index.ts';
import { spoken, takeOut, wordings } from '../catalogue/words.ts';
import type { Exchange } from '../exchange.ts';
import { holds } from '../order-words.ts';

/** What changes from year to year, by the figure an answer takes from the rulebook. */
const CHANGING = {
  limits: '{limits.',
  structure: '{structure.colleagues',
  withdrawal: '{withdrawal.',
  notice: '{notice.',
  paliers: '{tiers.',
} as const;
type Changing = keyof typeof CHANGING;

/** The figures behind each, the one with its source first. */
const FIGURES = {
  limits: ['annualActions', 'annualFormations'],
  structure: ['structurePeople', 'structureScope'],
  withdrawal: ['lateWithdrawalDays', 'lateWithdrawalUnit'],
  notice: ['shortNoticeDays'],
  paliers: ['annualFormations'],
} as const satisfies Record<Changing, readonly (keyof Rulebook['figures'])[]>;

const YEARS = /(?<!\d)20\d\d(?!\d)/gu;

/** What « avant » may be said of: what counts days has a « before » of its own. */
const OF_YEARS: readonly Changing[] = ['limits', 'structure'];

/** The rules behind an entry in the earlier years a text names; `null` when it names none, or nothing changes from year to year. */
export function formerRules(exchange: Exchange, id: string, text: string): string | null {
  const { services, t } = exchange;
  const entry = services.knowledge.entryById(id);
  const changing = entry ? changingIn(entry) : [];
  const isOfYears = changing.every((what) => OF_YEARS.includes(what));
  const years = yearsOf(exchange, text, isOfYears);
  if (changing.length === 0 || years.length === 0) return null;
  const { rulebook: now } = rulebookFor(services.rulebooks, yearOf(exchange.today));
  const told = years.flatMap((year) => {
    const { rulebook } = rulebookFor(services.rulebooks, year);
    return changing.map((what) => {
      const isSame = FIGURES[what].every(
        (name) => rulebook.figures[name].value === now.figures[name].value,
      );
      const same = isSame && what !== 'paliers' ? t('former-same') : '';
      return { isSame: same !== '', line: `- ${tellOne(exchange, rulebook, what)}${same}` };
    });
  });
  const some = told.some(({ isSame }) => isSame) ? 'yes' : 'no';
  return [t('former-rules', { same: some }), ...told.map(({ line }) => line)].join('\n');
}

const changingIn = ({ answer, variants = [] }: Entry): Changing[] => {
  const said = [answer, ...variants.map((variant) => variant.answer)].map(({ fr }) => fr).join();
  return (Object.keys(CHANGING) as Changing[]).filter((what) => said.includes(CHANGING[what]));
};

/** The earlier years a text names, the latest first; of « et avant ? », all that have a rulebook. */
function yearsOf({ services, today }: Exchange, text: string, isOfYears: boolean): number[] {
  const said = spoken(text);
  const past = services.rulebooks.years.filter((year) => year < yearOf(today)).toReversed();
  const named = (said.match(YEARS) ?? []).map(Number);
  if (holds(services, said, 'former-last-year')) named.push(yearOf(today) - 1);
  if (named.length > 0) return past.filter((year) => named.includes(year));
  const isOfBefore =
    holds(services, said, 'former-before') || (isOfYears && holds(services, said, 'former-avant'));
  return isOfBefore && isOnlyOfBefore({ services }, text) ? past : [];
}

/** « et avant ? », « et l’an dernier ? »: nothing more is said than that it is asked of before. */
export function isOnlyOfBefore({ services }: Pick<Exchange, 'services'>, text: string): boolean {
  const said = spoken(text);
  const words = ['last-year', 'before', 'avant'].flatMap((key) =>
    wordings(services, `former-${key}`),
  );
  const rest = takeOut(said.replace(YEARS, ' '), words) ?? said.replace(YEARS, ' ');
  if (rest === said) return false;
  return (takeOut(rest, wordings(services, 'former-link')) ?? rest).trim() === '';
}

function tellOne({ t }: Exchange, rulebook: Rulebook, what: Changing): string {
  const { figures, year } = rulebook;
  const args = {
    year: String(year),
    actions: figures.annualActions.value,
    formations: figures.annualFormations.value,
    people: figures.structurePeople.value,
    scope: figures.structureScope.value,
    days: figures.lateWithdrawalDays.value,
    unit: figures.lateWithdrawalUnit.value,
    notice: figures.shortNoticeDays.value,
  };
  const citation = t('citation', { ...cite(rulebook, figures[FIGURES[what][0]]) });
  return `${t(`former-${what}`, args)} _(${citation})_`;
}
