import { type Scene, withNames } from '../scene.ts';
import { findActions } from './action.ts';
import { findPeople } from './person.ts';
import { findPlaces } from './place.ts';
import { findStructures } from './structure.ts';

/** The scene with every name its own shape or what stands before it gives away. */
export function findNames(scene: Scene): Scene {
  return [findStructures, findPeople, findActions, findPlaces].reduce(
    (known, find) => withNames(known, find(known)),
    scene,
  );
}
