/** Runs the formatter without a process of its own. */
import { run, type Status } from '../../server/src/cli/fmt/run.ts';
import { textOfBytes } from '../../server/src/disk/read-text.ts';
import { schemaTexts } from '../../server/src/ide/schema-texts.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface FmtRun {
  readonly status: Status;
  readonly out: string;
  readonly err: string;
}

export interface FmtInput {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Instead of `files`: a folder that is there. */
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export async function fmt(args: readonly string[], given: FmtInput = {}): Promise<FmtRun> {
  let out = '';
  let err = '';
  const status = await run(args, {
    out: (text) => {
      out += text;
      return true;
    },
    err: (text) => {
      err += text;
    },
    env: given.env ?? { LANG: 'en_US.UTF-8' },
    folder: given.folder ?? temporaryFolder(given.files ?? {}),
    isTerminal: false,
    isUnicode: false,
    readInput: () => textOfBytes(stream(Buffer.from(given.input ?? ''))),
    texts: (locale) => Promise.resolve(schemaTexts(locale)),
  });
  return { status, out, err };
}

async function* stream(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
