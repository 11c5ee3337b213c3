/** « à 14h », « de 9h à 12h30 », « 9:30 », « at 2pm »; « depuis 12 h » and « sous 48 h » are durations. */
const CLOCK =
  /(?<!\b(?:depuis|dans|sous|les|en|y|y a|plus|moins|plus de|moins de|d[ée]lai de)\s)(?<![\p{L}\d.,/:])(?:(?:à|a|vers|d[èe]s|de|at|from|to|entre|et)\s+|[-–]\s?)?(?:[01]?\d|2[0-3])\s?(?:h\s?[0-5]\d|:[0-5]\d|h(?:eures?)?|[ap]m)(?![\p{L}\d:])/giu;

/** The text with the hours of the day left blank: a question is of days. */
export const withoutClock = (text: string): string =>
  text.replace(CLOCK, (hour) => ' '.repeat(hour.length));
