import type { Translate } from '#conversation/index.ts';
import {
  APART,
  REQUEST_GROUPS,
  type RequestGroup,
  SESSION_GROUPS,
  type SessionGroup,
} from '#ports/report-repository.ts';

/** What a reading tells requests apart by; `null` when it says nothing, or something requests do not have. */
export function requestGroupOf(said: string | undefined): RequestGroup | null {
  return REQUEST_GROUPS.find((group) => group === said) ?? null;
}

/** What a reading tells sessions apart by. */
export function sessionGroupOf(said: string | undefined): SessionGroup | null {
  return SESSION_GROUPS.find((group) => group === said) ?? null;
}

/** What a group is called of those that have none. */
const NONE = '–';

const FORCE_MAJEURE: readonly string[] = [
  'illness',
  'transport_strike',
  'bereavement',
  'unforeseeable_event',
];

/** Groups as people read them: codes are put into words, months named, those of one name told apart. */
export function groupLabels(t: Translate, by: RequestGroup, groups: readonly string[]): string[] {
  const parts = groups.map((group) => group.split(APART));
  return parts.map(([name = '', mark]) => {
    const isShared = mark && parts.filter(([other]) => other === name).length > 1;
    const label = groupLabel(t, by, name);
    return isShared ? `${label} (${mark})` : label;
  });
}

function groupLabel(t: Translate, by: RequestGroup, group: string): string {
  switch (by) {
    case 'place':
      return group === NONE ? t('session-remote-short') : group;
    case 'structure':
      return group === NONE ? t('group-no-structure') : group;
    case 'status':
      return t(`status-${group}`);
    case 'kind':
      return t(`kind-${group}`);
    case 'stage':
      return group === NONE ? group : t(`stage-${group}`);
    case 'reason':
      return FORCE_MAJEURE.includes(group) ? t(`reason-${group}`) : group;
    case 'month':
      return t('reading-whole-month', {
        year: group.slice(0, 4),
        month: t('reading-month', { month: Number(group.slice(5)) }),
      });
    case 'semester':
      return t('reading-semester', { year: group.slice(0, 4), number: Number(group.slice(5)) });
    case 'quarter':
      return t('reading-quarter', { year: group.slice(0, 4), number: Number(group.slice(6)) });
    default:
      return group;
  }
}
