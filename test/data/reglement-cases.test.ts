import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRulebooks } from '../../src/adapters/files/rulebooks.ts';
import { explainDecision, readWords } from '../../src/cli/reglement-words.ts';
import {
  approve,
  decide,
  isMember,
  OPERATION_REFUSALS,
  type OperationRefusal,
  type PromotionInput,
  parisDay,
  promote,
  REFUSAL_CODES,
  type Rulebook,
  recordAbsence,
  rulebookFor,
  WAITING_CODES,
  WARNING_CODES,
  withdraw,
  yearOf,
} from '../../src/reglement/index.ts';
import {
  asInstant,
  dossierOf,
  membershipsOf,
  ownRequest,
  parseCaseFile,
  personOf,
  STATES,
  sessionOf,
  type WorkedCase,
} from './reglement-case.ts';

const FOLDER = 'reglement/cases';
const rulebooks = readRulebooks('reglement');
const files = readdirSync(FOLDER).map((name) => ({
  name,
  ...parseCaseFile(parse(readFileSync(join(FOLDER, name), 'utf8'))),
}));
const cases = files.flatMap(({ cas }) => cas);

describe.each(files)('$name: $titre', ({ cas }) => {
  it.each(cas.map((one) => [one.situation, one] as const))('%s', (_, one) => {
    play(one);
  });
});

describe('the worked cases', () => {
  it('are at least a hundred and fifty, each told once', () => {
    const told = cases.map(({ situation }) => situation);

    expect(told.length).toBeGreaterThanOrEqual(150);
    expect(new Set(told).size).toBe(told.length);
  });

  it('each cite an article of a rulebook, or say that there is none', () => {
    const known = rulebooks.years.flatMap((year) =>
      articlesOf(rulebookFor(rulebooks, year).rulebook),
    );

    for (const { article } of cases) expect([...known, 'Aucun : bon sens']).toContain(article);
  });

  // The other refusals of an operation need people and roles: they are in the tests of the module.
  const told = new Set(
    cases.flatMap(({ decision, raisons, avertissements, alerte }) => [
      String(decision),
      ...raisons,
      ...avertissements,
      alerte ?? '',
    ]),
  );
  const ELSEWHERE: OperationRefusal[] = [
    'NOT_YOUR_STRUCTURE',
    'OWN_REQUEST',
    'COMMENT_REQUIRED',
    'HELD_BY_RULES',
    'NO_FREE_SEAT',
    'QUEUE_FIRST',
  ];

  it.each([
    ...new Set([
      ...REFUSAL_CODES,
      ...WAITING_CODES,
      ...WARNING_CODES,
      ...OPERATION_REFUSALS.filter((code) => !ELSEWHERE.includes(code)),
      'REPEATED_LATE_WITHDRAWAL',
    ]),
  ])('mention %s', (code) => {
    expect(told).toContain(code);
  });
});

function articlesOf({ figures, rules, paliers }: Rulebook): string[] {
  const entries = [...Object.values(figures), ...Object.values(rules), ...paliers];
  return entries.map(({ article }) => article);
}

function play(one: WorkedCase): void {
  if (one.demande !== undefined) playRequest(one, one.demande);
  else if (one.desistement !== undefined) playWithdrawal(one, one.desistement);
  else if (one.absence !== undefined) playAbsence(one, one.absence);
  else if (one.place_libre !== undefined) {
    expect(promote(rulebooks, queueOf(one, one.place_libre))).toBe(one.decision);
  } else if (one.approbation !== undefined) {
    const input = { ...queueOf(one, one.approbation), requestId: one.approbation.de };
    expectStatus(approve(rulebooks, input), one.decision);
  } else if (one.adhesion !== undefined) playMembership(one, one.adhesion);
  else throw new Error(`nothing is asked: ${one.situation}`);
}

const VOICES = (['fr', 'en'] as const).map((language) => ({
  language,
  say: readWords('locales', language),
}));

const OUTCOMES = { accepted: 'acceptée', waitlisted: 'liste d’attente', refused: 'refusée' };

function playRequest(one: WorkedCase, asked: NonNullable<WorkedCase['demande']>): void {
  const session = sessionOf(asked);
  const person = personOf(asked);
  const decision = decide(rulebooks, {
    requestedAt: asInstant(asked.le),
    person: { id: 'moi', situation: person.situation },
    structure: person.structure,
    memberships: membershipsOf(asked.adhesions),
    action: { id: 'A', kind: asked.format },
    session,
    requests: dossierOf(one.dossier, session, asked.format),
  });
  const sources = decision.reasons.flatMap(({ source }) => (source === null ? [] : [source]));

  expect(decision.reasons.map(({ code }) => code)).toEqual(one.raisons);
  expect(OUTCOMES[decision.outcome]).toBe(one.decision);
  expect(decision.warnings.map(({ code }) => code)).toEqual(one.avertissements);
  expect(decision.reasons.find(({ opensOn }) => opensOn !== undefined)?.opensOn).toBe(one.ouvre_le);
  if (sources.length > 0) expect(sources.map(({ article }) => article)).toContain(one.article);
  for (const { say, language } of VOICES) {
    const { reasons, warnings } = explainDecision(say, decision, language);
    for (const { text } of [...reasons, ...warnings]) expect(text).toMatch(/^[^{}]{10,}\.$/);
    for (const { nextStep } of reasons) expect(nextStep).toMatch(/^[^{}]{10,}\.$/);
  }
  if (one.quota_apres !== undefined) {
    const { actions, formations } = decision.quotaAfter;
    const quota = `${actions.used}/${actions.max} actions, ${formations.used}/${formations.max} formations`;
    expect(quota).toBe(one.quota_apres);
  }
}

function playWithdrawal(one: WorkedCase, asked: NonNullable<WorkedCase['desistement']>): void {
  const session = sessionOf(asked);
  const request = {
    ...ownRequest(asked.etat, session, asked.format),
    promotedAt: asked.place_recue_le && asInstant(asked.place_recue_le),
    confirmationAskedAt: asked.report_annonce_le && asInstant(asked.report_annonce_le),
  };
  const result = withdraw(rulebooks, {
    withdrawnAt: asInstant(asked.le),
    reason: asked.motif,
    forceMajeure: asked.force_majeure ?? null,
    action: { id: 'A', kind: asked.format },
    session,
    request,
    requests: [request, ...dossierOf(one.dossier, session, asked.format)],
  });

  expectStatus(result, one.decision);
  expect(result.signals).toEqual(one.alerte === undefined ? [] : [one.alerte]);
  if (one.jours_ouvres !== undefined) expect(result.workingDays).toBe(one.jours_ouvres);
}

function playAbsence(one: WorkedCase, asked: NonNullable<WorkedCase['absence']>): void {
  const session = sessionOf(asked);
  const told = asked.force_majeure_dite_le;
  const result = recordAbsence(rulebooks, {
    recordedAt: asInstant(asked.le),
    forceMajeure: told === undefined ? null : { kind: 'maladie', reportedAt: asInstant(told) },
    action: { id: 'A', kind: asked.format },
    session,
    request: ownRequest(asked.etat, session, asked.format),
  });

  expectStatus(result, one.decision);
}

function playMembership(one: WorkedCase, asked: NonNullable<WorkedCase['adhesion']>): void {
  const day = parisDay(asInstant(asked.le));
  const { rulebook } = rulebookFor(rulebooks, yearOf(day));

  expect(isMember(rulebook, day, '31234567100019', membershipsOf(asked.adhesions))).toBe(
    one.decision,
  );
}

function queueOf(one: WorkedCase, asked: NonNullable<WorkedCase['place_libre']>): PromotionInput {
  const session = sessionOf(asked);
  const requests = dossierOf(one.dossier, session, asked.format);
  const people = requests.map(({ personId, siret }) => ({
    personId,
    situation: asked.demandeurs_d_emploi.includes(personId)
      ? ('demandeur_emploi' as const)
      : ('salarie' as const),
    structure: siret === null ? null : { siret, trainingOrganisation: false },
  }));
  return {
    at: asInstant(asked.le),
    action: { id: 'A', kind: asked.format },
    session,
    requests,
    people: Object.fromEntries(people.map(({ personId, ...state }) => [personId, state])),
    memberships: requests.flatMap(({ personId, siret }) =>
      siret === null || asked.sans_adhesion.includes(personId)
        ? []
        : [
            {
              siret,
              year: yearOf(parisDay(asInstant(asked.le))),
              status: 'active',
              renewal: false,
            },
          ],
    ),
  };
}

function expectStatus(result: object, decision: WorkedCase['decision']): void {
  const label = String(decision);
  const expected = STATES[label]?.status ?? label;
  expect('refused' in result ? result.refused : (result as { status: string }).status).toBe(
    expected,
  );
}
