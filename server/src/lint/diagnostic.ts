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
  readonly related: readonly Related[];
  /** Computed when asked for, since most findings are only counted or shown. */
  readonly fixes: () => readonly Fix[];
}

/** What is wrong, and what to do about it: one or two sentences. */
export function sentenceOf({ message, args }: Diagnostic, locale: Locale): string {
  const fact = render(message, locale, args);
  if (!message.advice) return locale === 'zh' ? `${fact}。` : `${fact}.`;
  const advice = render(message.advice, locale, args);
  return locale === 'zh' ? `${fact}。${advice}` : `${fact}. ${advice}`;
}

export function titleOf({ title, args }: Fix, locale: Locale): string {
  return render(title, locale, args);
}
