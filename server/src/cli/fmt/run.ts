/** The formatter from arguments to exit status. */
import { resolve } from 'node:path';
import { type Locale, render } from '../../base/localized.ts';
import { applyEdits } from '../../base/text-edit.ts';
import { version } from '../../base/version.ts';
import { readBytes, replaceFile } from '../../disk/replace-file.ts';
import { format } from '../../format/format.ts';
import type { FormatOptions } from '../../format/options.ts';
import { parseTree } from '../../syntax/tree.ts';
import { type Input, readInputs } from '../inputs.ts';
import { INPUT_NAME, type Io } from '../io.ts';
import { unreadable, unreadText } from '../messages.ts';
import { help, notes } from './messages.ts';
import { type Options, parseCommand } from './options.ts';

/** 0: done, or nothing to change · 1: something would change · 2: wrong usage, or a file that was left out. */
export type Status = 0 | 1 | 2;

export async function run(args: readonly string[], io: Io): Promise<Status> {
  const command = parseCommand(args, io.env);
  switch (command.kind) {
    case 'help':
      io.out(render(help, command.locale, {}));
      return 0;
    case 'version':
      io.out(`${version}\n`);
      return 0;
    case 'wrong':
      io.err(`${command.message}\n`);
      return 2;
    case 'run':
      return command.options.isInput ? formatInput(command.options, io) : formatFiles(command.options, io);
    default:
      return command satisfies never;
  }
}

async function formatInput({ mode, format, locale }: Options, io: Io): Promise<Status> {
  const content = await io.readInput();
  if (content.kind !== 'text' || content.isLossy) {
    const sentence = content.kind === 'text' ? notes.strangeInput : unreadable[content.kind];
    io.err(`${render(sentence, locale, { file: INPUT_NAME })}\n`);
    return 2;
  }
  const text = formatted(content.text, format);
  if (mode === 'print') io.out(text);
  if (mode === 'print' || text === content.text) return 0;
  io.out(`${INPUT_NAME}\n`);
  return 1;
}

async function formatFiles({ files, mode, format, locale }: Options, io: Io): Promise<Status> {
  const { files: inputs, unread } = await readInputs(files, io.folder);
  for (const it of unread) io.err(`${unreadText(it, locale)}\n`);
  let isLeftOut = unread.some((it) => it.problem !== 'nothing-found');
  let wouldChange = false;
  for (const input of inputs) {
    const outcome = await formatFile(input, mode, format, io.folder);
    if (outcome.kind === 'failed') {
      io.err(`${failure(input.name, outcome.error, locale)}\n`);
      isLeftOut = true;
    } else if (outcome.kind === 'changed') {
      io.out(`${input.name}\n`);
      wouldChange ||= mode === 'check';
    }
  }
  if (isLeftOut) return 2;
  return wouldChange ? 1 : 0;
}

type Outcome = { readonly kind: 'same' | 'changed' } | { readonly kind: 'failed'; readonly error: unknown };

async function formatFile(
  { name, content }: Input,
  mode: Options['mode'],
  options: FormatOptions,
  folder: string,
): Promise<Outcome> {
  if (content.kind !== 'text') return { kind: 'same' };
  const path = resolve(folder, name);
  try {
    // What is no UTF-8 is taken byte by byte, since the daemon does so, too, and each has to come back.
    const encoding = content.isLossy ? 'latin1' : 'utf8';
    const text = content.isLossy ? (await readBytes(path)).toString(encoding) : content.text;
    const newText = formatted(text, options);
    if (newText === text) return { kind: 'same' };
    if (mode === 'write') await replaceFile(path, Buffer.from(newText, encoding));
    return { kind: 'changed' };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

function failure(file: string, error: unknown, locale: Locale): string {
  return render(notes.unwritable, locale, {
    file,
    error: error instanceof Error ? error.message : String(error),
  });
}

function formatted(text: string, options: FormatOptions): string {
  return applyEdits(text, format(parseTree(text), options));
}
