import { DataError } from '../adapters/files/yaml-file.ts';

/** Runs a command line: what the person who typed it can mend is told in one line, with the usage, and the status is 2. */
export async function runCommand(usage: string, run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!isTheirs(error)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    process.exitCode = 2;
  }
}

/** A wrong option, a file that cannot be read or written, data that do not fit. */
function isTheirs(error: unknown): error is Error {
  return error instanceof DataError || (error instanceof Error && 'code' in error);
}
