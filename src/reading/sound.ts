/** Letters that are heard as others, in this order; accents are gone already. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?:c|ss?)es?$/g, 'S'],
  [/(?:er|ez)s?$/g, 'e'],
  [/tion/g, 'sion'],
  [/x(?=[bcdfgpt])|cs|cc(?=[ei])|xc(?=[ei])/g, 'x'],
  [/qu|ck|q/g, 'k'],
  [/ch/g, '#'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/h/g, ''],
  [/il(?=le)l|ill/g, 'y'],
  [/eau|au/g, 'o'],
  [/(?:ai|ei)(?![nm](?:$|[^aeiouynm]))/g, 'e'],
  [/(?:ai|ei|y|i)[nm](?![aeiouynm])/g, 'in'],
  [/[ae][nm](?![aeiouynm])/g, 'an'],
  [/om(?=[bp])/g, 'on'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/([a-z#])\1+/gi, '$1'],
];
/** Never heard at the end of a word: « inscrit » ends on « i », « inscrite » on « t ». */
const SILENT = /(?:es?|[stdpx]+)$/;
const SHORTEST = 3;

/** How a French word sounds, so that « sesion » and « session », « janvié » and « janvier » are the same. */
export function soundOf(norm: string): string {
  const said = HEARD.reduce((rest, [letters, sound]) => rest.replace(letters, sound), norm);
  return said.length > SHORTEST ? said.replace(SILENT, '') : said;
}
