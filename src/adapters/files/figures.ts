import { z } from 'zod';
import type { Figures } from '#knowledge/index.ts';
import type { Rulebook } from '#reglement/index.ts';
import { readYamlFile } from './yaml-file.ts';

const otherFiguresShape = z.record(
  z.string(),
  z.strictObject({ value: z.number(), document: z.string(), article: z.string() }),
);

const daysPerWeek = 7;

function dayBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function tierFigures({ paliers, year }: Rulebook): Record<string, string | number> {
  return Object.fromEntries(
    paliers.flatMap(({ from, formations }, index) => {
      const next = paliers[index + 1];
      return [
        [`tiers.${index}.from`, from],
        [`tiers.${index}.before`, next === undefined ? `${year}-12-31` : dayBefore(next.from)],
        [`tiers.${index}.formations`, formations],
      ];
    }),
  );
}

/** The placeholders of the answers, from the rulebook in force and `_figures.yaml`. */
export function figuresOf(rulebook: Rulebook, otherFiguresPath: string): Figures {
  const { figures } = rulebook;
  const others = otherFiguresShape.parse(readYamlFile(otherFiguresPath));
  return {
    year: rulebook.year,
    'limits.actions': figures.annualActions.value,
    'limits.formations': figures.annualFormations.value,
    'structure.colleagues': figures.structurePeople.value,
    'withdrawal.days': figures.lateWithdrawalDays.value,
    'notice.days': figures.shortNoticeDays.value,
    'notice.weeks': figures.shortNoticeDays.value / daysPerWeek,
    'fees.simple': figures.membershipFeeSimple.value,
    'fees.premium': figures.membershipFeePremium.value,
    'rooms.bookings': figures.premiumRoomBookings.value,
    'group.min': figures.formationMinimum.value,
    'group.max': figures.formationMaximum.value,
    'labStudio.sessions': figures.labStudioSessions.value,
    'renewal.until': `--${figures.membershipRenewalUntil.value}`,
    'lateWithdrawals.max': figures.repeatedLateWithdrawals.value,
    ...tierFigures(rulebook),
    ...Object.fromEntries(Object.entries(others).map(([name, { value }]) => [name, value])),
  };
}
