// Source: charte d'adhésion 2025, 2: Lab Studio is for training organisations only.
import type { Rule } from '../facts.ts';

/** TRAINING_ORGANISATION_ONLY: a Lab Studio asked by somebody of another kind of structure. */
export const trainingOrganisationOnly: Rule<'TRAINING_ORGANISATION_ONLY'> = {
  code: 'TRAINING_ORGANISATION_ONLY',
  appliesTo: 'lab_studio',
  violation: ({ structure }) =>
    structure?.trainingOrganisation === true
      ? undefined
      : { hasStructure: structure === null ? 'no' : 'yes' },
};
