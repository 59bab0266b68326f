/** The command line of the formatter. */
import type { Locale } from '../../base/localized.ts';
import { type FormatOptions, MAX_TAB_SIZE, tabSizeOf } from '../../format/options.ts';
import { type Command, type Complain, commandOf, type OptionData, type Values } from '../command-line.ts';
import type { Io } from '../io.ts';
import { wrongUsage } from './messages.ts';

export const options = {
  check: {},
  write: {},
  stdin: {},
  'tab-size': { value: 'N' },
  tabs: {},
  'align-values': {},
  locale: { value: 'LOCALE' },
  help: {},
  version: {},
} as const satisfies Readonly<Record<string, OptionData>>;

type OptionName = keyof typeof options;

export interface Options {
  /** `print`: standard input to standard output. */
  readonly mode: 'check' | 'write' | 'print';
  readonly isInput: boolean;
  readonly files: readonly string[];
  readonly locale: Locale;
  readonly format: FormatOptions;
}

export function parseCommand(args: readonly string[], env: Io['env']): Command<Options> {
  return commandOf<OptionName, Options>(args, env, options, optionsOf);
}

function optionsOf(
  values: Values<OptionName>,
  files: readonly string[],
  locale: Locale,
  complain: Complain,
): Options {
  const isInput = values.has('stdin');
  if (isInput) checkInput(values, files, complain);
  else checkFiles(values, files, complain);
  const format = {
    tabSize: tabSize(values.get('tab-size')?.[0], complain),
    insertSpaces: !values.has('tabs'),
    alignValues: values.has('align-values'),
  };
  const mode = values.has('check') ? 'check' : isInput ? 'print' : 'write';
  return { mode, isInput, files, locale, format };
}

function checkInput(values: Values<OptionName>, files: readonly string[], complain: Complain): void {
  if (files.length > 0) complain(wrongUsage.inputTwice);
  if (values.has('write')) complain(wrongUsage.inputWritten);
}

function checkFiles(values: Values<OptionName>, files: readonly string[], complain: Complain): void {
  if (files.length === 0) complain(wrongUsage.nothingNamed);
  if (values.has('check') && values.has('write')) complain(wrongUsage.modeTwice);
  if (!values.has('check') && !values.has('write')) complain(wrongUsage.modeWanted);
}

function tabSize(value: string | undefined, complain: Complain): number {
  if (value === undefined) return tabSizeOf(undefined);
  const size = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (size < 1 || size > MAX_TAB_SIZE) complain(wrongUsage.wrongTabSize, { value });
  return tabSizeOf(size);
}
