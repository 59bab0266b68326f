/** Findings with their places in files, their words, and their fixes as edits of files. */
import type { Locale, Localized, MessageArgs } from '../base/localized.ts';
import { render } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import type { Message, Rule, Severity } from './rule.ts';

/** A range in one file. */
export interface FileRange {
  readonly file: SourceFile;
  readonly range: TextRange;
}

export interface Related extends FileRange {
  readonly text: Localized;
  readonly args: MessageArgs;
}

export interface FileEdit extends FileRange {
  readonly newText: string;
}

export interface Fix {
  readonly title: Localized;
  readonly args: MessageArgs;
  readonly safe: boolean;
  readonly edits: readonly FileEdit[];
}

/** One mistake at one place. The words are made of `message` and `args` when the locale is known. */
export interface Diagnostic extends FileRange {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly message: Message;
  readonly args: MessageArgs;
  /** Under which profiles it holds, if not under all. */
  readonly only?: Localized;
  readonly related: readonly Related[];
  /** Computed when asked for, since most findings are only counted or shown. */
  readonly fixes: () => readonly Fix[];
}

/** What is wrong, what to do about it, and where it holds if not everywhere: up to three sentences. */
export function sentenceOf({ message, args, only }: Diagnostic, locale: Locale): string {
  const [stop, space] = locale === 'zh' ? ['。', ''] : ['.', ' '];
  const sentences = [`${render(message, locale, args)}${stop}`];
  if (message.advice) sentences.push(render(message.advice, locale, args));
  if (only) sentences.push(only[locale]);
  return sentences.join(space);
}

export function titleOf({ title, args }: Fix, locale: Locale): string {
  return render(title, locale, args);
}
