import type { SessionFilter } from '#ports/programme-repository.ts';

/** What the programme is searched by. */
export type CatalogueFilter = Pick<
  SessionFilter,
  'words' | 'kind' | 'theme' | 'from' | 'until' | 'place' | 'mode' | 'hasSeat'
>;
