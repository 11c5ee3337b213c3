/** Thrown where the Bot API answers « can't parse entities ». */
export class EntityError extends Error {}

const ALLOWED = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'code', 'pre', 'a']);
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Reads HTML as strictly as the Bot API does: known tags only, closed in order, `<` and `&` escaped. */
export function readTelegramHtml(html: string): { text: string; entityCount: number } {
  const open: string[] = [];
  let text = '';
  let entityCount = 0;
  const tokens = html.matchAll(
    /<(?<close>\/?)(?<tag>[a-z]+)(?<attributes>(?: [a-z]+="[^"<>]*")*)>|&(?<entity>\w+);|(?<bad>[<>&])|(?<plain>[^<>&]+)/g,
  );
  for (const { groups, index } of tokens) {
    const { close, tag, attributes, entity, bad, plain } = groups ?? {};
    if (bad) throw new EntityError(`Unsupported start at byte offset ${index}`);
    if (plain) text += plain;
    if (entity) {
      const character = ENTITIES[entity];
      if (!character) throw new EntityError(`Unknown entity &${entity};`);
      text += character;
    }
    if (!tag) continue;
    if (!ALLOWED.has(tag)) throw new EntityError(`Unsupported start tag "${tag}"`);
    if (close) {
      if (open.pop() !== tag) throw new EntityError(`Unmatched end tag at byte offset ${index}`);
    } else {
      if (attributes && tag !== 'a') throw new EntityError(`Unexpected attribute in "${tag}"`);
      open.push(tag);
      entityCount += 1;
    }
  }
  if (open.length > 0)
    throw new EntityError(`Can't find end tag corresponding to "${open.at(-1)}"`);
  return { text: text.trim(), entityCount };
}
