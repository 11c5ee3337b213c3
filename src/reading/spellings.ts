/** « Saint-Jean-d'Angély » is written « St Jean d'Angely » too. */
export function spellingsOf(town: string): string[] {
  if (!town.includes('-')) return [town];
  const apart = town
    .split('-')
    .map((word) => word.replace(/^sainte?$/i, (saint) => `${saint}|${saint.replace('ain', '')}`));
  return [town, apart.join(' ')];
}
