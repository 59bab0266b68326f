/** `--fix` and `--fix-dry-run`. */
import { type Localized, render } from '../../base/localized.ts';
import type { Outcome } from '../check-inputs.ts';
import type { Input } from '../inputs.ts';
import type { Io } from '../io.ts';
import { notes } from '../messages.ts';
import type { Options } from '../options.ts';
import { withinNamed } from './allowed-folders.ts';
import { type Mended, mend } from './mend.ts';
import { unifiedDiff } from './unified-diff.ts';
import { type Written, writeMended } from './write.ts';

export interface Fixed {
  /** What is left; without `--fix`, all that was found. */
  readonly outcome: Outcome;
  /** A file could not be written. */
  readonly isLeftOut: boolean;
}

const said: Readonly<Record<Written['kind'], Localized>> = {
  written: notes.fixed,
  meanwhile: notes.meanwhile,
  failed: notes.unwritable,
};

/** Writes fixes back, or shows them, as the options ask for. */
export async function withFixes(
  inputs: readonly Input[],
  found: Outcome,
  options: Options,
  io: Io,
): Promise<Fixed> {
  if (!options.fix) return { outcome: found, isLeftOut: false };
  const { locale, files, input } = options;
  const isWithin = await withinNamed(input === undefined ? files : [input], io.folder);
  const { outcome, mended, refused } = await mend(inputs, found, options, io.folder, isWithin);
  for (const { name, reason } of refused) io.err(`${render(notes[reason], locale, { file: name })}\n`);
  if (options.fix === 'show') {
    for (const it of mended) if (!io.out(unifiedDiff(it))) break;
    return { outcome: found, isLeftOut: false };
  }
  const isWritten = await writeAll(mended, options, io);
  return { outcome, isLeftOut: !isWritten };
}

async function writeAll(mended: readonly Mended[], { locale }: Options, io: Io): Promise<boolean> {
  let isWritten = true;
  for (const it of mended) {
    const written = await writeMended(it);
    const error = written.kind === 'failed' ? written.error : '';
    io.err(`${render(said[written.kind], locale, { file: it.name, error })}\n`);
    isWritten &&= written.kind === 'written';
  }
  return isWritten;
}
