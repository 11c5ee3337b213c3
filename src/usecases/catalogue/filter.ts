import type { SessionFilter } from '#ports/programme-repository.ts';

/** What the programme is searched by. */
export type CatalogueFilter = Pick<
  SessionFilter,
  'words' | 'kind' | 'theme' | 'from' | 'until' | 'place' | 'mode' | 'hasSeat' | 'seats'
> & {
  /** Days it lasts. */
  days?: number;
  /** « tout sauf le numérique » */
  exceptTheme?: string;
  /** Around a town, nearest first; without one it is asked for, and so it is when its name is `unknown`. */
  near?: { town?: string; unknown?: string; km: number };
};
