import { type Facts, gatherFacts, type Rule, type Situated } from './facts.ts';
import { isReserved } from './kinds.ts';
import { opensOn } from './paliers.ts';
import { type Rulebooks, sourceOf } from './rulebook.ts';
import { annualLimit } from './rules/annual-limit.ts';
import { duplicate } from './rules/duplicate.ts';
import { formationLimit } from './rules/formation-limit.ts';
import { labStudioLimit } from './rules/lab-studio-limit.ts';
import { lastAction } from './rules/last-action.ts';
import { lastFormation } from './rules/last-formation.ts';
import { membershipRequired } from './rules/membership-required.ts';
import { notInActivity } from './rules/not-in-activity.ts';
import { oneSessionPerFormation } from './rules/one-session-per-formation.ts';
import { rulebookFallback } from './rules/rulebook-fallback.ts';
import { sessionClosed } from './rules/session-closed.ts';
import { sessionFull } from './rules/session-full.ts';
import { shortNotice } from './rules/short-notice.ts';
import { structureLimit } from './rules/structure-limit.ts';
import { tierLimit } from './rules/tier-limit.ts';
import { tierNotOpen } from './rules/tier-not-open.ts';
import { trainingOrganisationOnly } from './rules/training-organisation-only.ts';
import type {
  ActionKind,
  Decision,
  DecisionInput,
  Finding,
  Outcome,
  Placement,
  Quota,
  Reason,
  ReasonCode,
  RefusalCode,
  RequestStatus,
  RuleCode,
  WaitingCode,
  WarningCode,
} from './types.ts';

/** The rules that refuse, in the order of the règlement's table. */
export const REFUSALS: readonly Rule<RefusalCode>[] = [
  sessionClosed,
  duplicate,
  notInActivity,
  membershipRequired,
  trainingOrganisationOnly,
  labStudioLimit,
  oneSessionPerFormation,
  annualLimit,
  formationLimit,
  tierNotOpen,
  tierLimit,
];

/** The rules that place on the waiting list, in the order of the règlement's table. */
export const WAITING: readonly Rule<WaitingCode>[] = [structureLimit, sessionFull];

const WARNINGS_ALWAYS: readonly Rule<WarningCode>[] = [shortNotice, rulebookFallback];
const WARNINGS_ACCEPTED: readonly Rule<WarningCode>[] = [lastAction, lastFormation];

/** Decides a new request: every rule is looked at, every one that applies is named. */
export function decide(rulebooks: Rulebooks, input: DecisionInput): Decision {
  const { requests, requestedAt, ...rest } = input;
  return decideSituation(rulebooks, {
    ...rest,
    at: requestedAt,
    colleaguesSiret: input.structure?.siret ?? null,
    view: { ofPerson: requests, ofSession: requests, ofColleagues: requests },
  });
}

/** Decides a situation whose requests are already sorted by person, session and action. */
export function decideSituation(rulebooks: Rulebooks, situated: Situated): Decision {
  const facts = gatherFacts(rulebooks, situated);
  const refusals = reasonsOf(facts, REFUSALS);
  const reasons = refusals.length > 0 ? refusals : reasonsOf(facts, WAITING);
  const outcome = outcomeOf(refusals, reasons);
  const warnings = [...findings(facts, WARNINGS_ALWAYS)];
  if (outcome === 'accepted') warnings.push(...findings(facts, WARNINGS_ACCEPTED));
  return {
    outcome,
    reasons,
    warnings,
    needsEmployer: isReserved(facts.action.kind),
    quotaBefore: facts.quota,
    quotaAfter: outcome === 'accepted' ? quotaWith(facts.quota, facts.action.kind) : facts.quota,
    rulebook: {
      year: facts.rulebook.year,
      version: facts.rulebook.version,
      fallback: facts.fallback,
    },
  };
}

/** The reasons, among some rules, that apply to a situation. */
export function reasonsOf<Code extends ReasonCode>(
  facts: Facts,
  rules: readonly Rule<Code>[],
): Reason[] {
  return findings(facts, rules).map((finding) => {
    if (finding.code !== 'TIER_NOT_OPEN' && finding.code !== 'TIER_LIMIT') return finding;
    const day = opensOn(facts);
    return day === undefined ? finding : { ...finding, opensOn: day };
  });
}

/** The state in which a request just decided is recorded; undefined when it is refused. */
export function initialState(
  decision: Decision,
): { status: RequestStatus; placement: Placement } | undefined {
  switch (decision.outcome) {
    case 'refused':
      return undefined;
    case 'accepted':
      return {
        status: decision.needsEmployer ? 'pending_employer' : 'enrolled',
        placement: 'seat',
      };
    case 'waitlisted':
      return {
        status: decision.needsEmployer ? 'pending_employer' : 'waitlisted',
        placement: 'waitlist',
      };
  }
}

function outcomeOf(refusals: readonly Reason[], reasons: readonly Reason[]): Outcome {
  if (refusals.length > 0) return 'refused';
  return reasons.length > 0 ? 'waitlisted' : 'accepted';
}

function findings<Code extends RuleCode>(
  facts: Facts,
  rules: readonly Rule<Code>[],
): Finding<Code>[] {
  const found: Finding<Code>[] = [];
  for (const { code, appliesTo, violation } of rules) {
    if (!applies(appliesTo, facts.action.kind)) continue;
    const figures = violation(facts);
    if (figures !== undefined)
      found.push({ code, source: sourceOf(facts.rulebook, code), figures });
  }
  return found;
}

function applies(appliesTo: Rule<RuleCode>['appliesTo'], kind: ActionKind): boolean {
  return (
    appliesTo === 'all' || appliesTo === kind || (appliesTo === 'reserved' && isReserved(kind))
  );
}

function quotaWith(quota: Quota, kind: ActionKind): Quota {
  if (!isReserved(kind)) return quota;
  const { actions, formations } = quota;
  const oneMore = kind === 'formation' ? 1 : 0;
  return {
    actions: { used: actions.used + 1, max: actions.max },
    formations: { used: formations.used + oneMore, max: formations.max },
  };
}
