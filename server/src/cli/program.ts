/** A program around what it runs: its arguments, its streams, its exit status. */
import { join } from 'node:path';
import process from 'node:process';
import type { Locale } from '../base/localized.ts';
import { keyedLines } from '../disk/keyed-lines.ts';
import { textOfBytes } from '../disk/read-text.ts';
import { noTexts, type Texts, textsFile, textsInFile } from '../ide/texts.ts';
import type { Io } from './io.ts';

export function start(run: (args: readonly string[], io: Io) => Promise<number>): void {
  const { stdout, stderr, stdin, env, platform } = process;
  // A reader such as `head` may leave early; that is no mistake, and the status stays what it is.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
  stderr.on('error', () => undefined);
  const done = run(process.argv.slice(2), {
    out: (text) => {
      if (stdout.writable) stdout.write(text);
      return stdout.writable;
    },
    err: (text) => stderr.write(text),
    env,
    folder: process.cwd(),
    isTerminal: stdout.isTTY,
    isUnicode: platform === 'win32' || platform === 'darwin',
    readInput: () => textOfBytes(stdin),
    texts: readTexts,
  });
  void done.then((status) => {
    process.exitCode ??= status;
  });
}

/** From the file that the build puts beside the program. */
async function readTexts(locale: Locale): Promise<Texts> {
  const lines = await keyedLines(join(__dirname, textsFile(locale))).catch(() => undefined);
  return lines ? textsInFile(lines) : noTexts;
}
