import type { SlotValue } from './state.ts';
import type { TextRef } from './text.ts';

/** What a text is worth as an answer to one slot. */
export type Reading =
  | { type: 'value'; value: SlotValue; matched: string }
  /** Several options may be meant: they are offered. */
  | { type: 'several'; count: number; said: string }
  | { type: 'wrong'; reason: TextRef }
  /** It names something that may not be chosen: said wherever it was found, then asked. */
  | { type: 'barred'; reason: TextRef }
  /** Not kept: the person is told, and something harmless stands instead, or it is asked again. */
  | { type: 'refused'; reason: TextRef; instead?: SlotValue }
  | { type: 'nothing' };

/** Nothing was found in it. */
export const nothing: Reading = { type: 'nothing' };
