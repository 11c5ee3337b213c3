import type { SessionFilter } from '#ports/programme-repository.ts';

/** What the programme is searched by. */
export type CatalogueFilter = Pick<
  SessionFilter,
  'words' | 'kind' | 'theme' | 'from' | 'until' | 'place' | 'mode' | 'hasSeat' | 'seats'
> & {
  /** Kilometres around the place were asked for: they are not known, and that is said. */
  isAround?: true;
};
