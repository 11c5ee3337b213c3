declare module '@socialgouv/jours-feries' {
  /** The public holidays of metropolitan France (without Alsace-Moselle), by French name. */
  // biome-ignore lint/style/noRestrictedGlobals: the type the package returns; calendar.ts turns it into days.
  function publicHolidays(year: number): Record<string, Date>;
  export = publicHolidays;
}
