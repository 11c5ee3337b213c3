/** What Node is given to run a program of the project as its npm scripts do: what was compiled once is kept. */
export function asNpmRuns(program: string, ...options: string[]): string[] {
  return ['--import', './scripts/keep-compiled.mjs', program, ...options];
}
