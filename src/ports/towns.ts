/** A town on the map, in degrees. */
export interface Town {
  name: string;
  latitude: number;
  longitude: number;
}

/** Towns by name: folded words between single spaces. */
export type Towns = ReadonlyMap<string, Town>;
