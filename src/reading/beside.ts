import { isOneOf } from './lexicon.ts';
import { isTaken, type Scene } from './scene.ts';
import type { TimeMention } from './time/time.ts';
import { wordsAt } from './time/words.ts';

/** Whether a time is said of something else than what is asked. */
export const isBeside = (scene: Scene, mention: TimeMention): boolean =>
  isOfMeeting(scene, mention) || isLeftOut(scene, mention);

/** « pour la réunion de jeudi », « je prépare un point avec la MFR demain, … »: what the answer is for. */
function isOfMeeting(scene: Scene, { start, time }: TimeMention): boolean {
  const { tokens, times, lexicon } = scene;
  const isMeeting = (at: number) => !isTaken(scene, at) && isOneOf(lexicon, 'meetings', tokens[at]);
  const isPrepared = tokens.slice(0, start).some(({ norm }) => norm.startsWith('prepar'));
  const isFollowed = time.kind === 'day' && times.some((other) => other.start > start);
  return [start - 2, start - 1].some(isMeeting) || (isPrepared && isFollowed);
}

/** « sans celles de juillet », « hors août »: no period is asked about. */
const isLeftOut = ({ tokens }: Scene, { start }: TimeMention): boolean =>
  [1, 2, 3].some((back) => {
    const end = back <= start ? wordsAt(LEFT_OUT, tokens, start - back) : undefined;
    return end === start || end === start + 1;
  });

const LEFT_OUT = "sans|sauf|hors|hormis|excepte celles|celle|ceux|celui|le|la|les? de|d'|du|en?";
