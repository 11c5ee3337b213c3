import { isOneOf } from '../lexicon.ts';
import { type NameMention, nameAt, type Scene } from '../scene.ts';

const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '"': '"',
  '„': '”',
  '[': ']',
};

/** What stands between quotation marks: an action, or a structure where the word before says so. */
export function findQuoted(scene: Scene): NameMention[] {
  const { tokens } = scene;
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const closing = CLOSING[tokens[at]?.raw ?? ''];
    const end = closing
      ? tokens.findIndex((token, index) => index > at && token.raw === closing)
      : -1;
    // « au statut « inscrit » »
    const isState = /^(statut|etat)$/.test(tokens[at - 1]?.norm ?? '');
    if (end <= at + 1 || isState) continue;
    const field = isOneOf(scene.lexicon, 'structureSigns', tokens[at - 1]) ? 'structure' : 'action';
    const inner = nameAt(scene, field, { start: at + 1, end });
    names.push({ ...inner, start: at, end: end + 1 });
    at = end;
  }
  return names;
}

/** Every address, which names a person. */
export function findAddresses(scene: Scene): NameMention[] {
  return scene.tokens.flatMap((token, at) =>
    token.kind === 'email' ? [nameAt(scene, 'person', { start: at, end: at + 1 })] : [],
  );
}
