/** `--completion SHELL`: a script that makes the shell complete the linter's options. */
import type { Locale } from '../../base/localized.ts';
import type { Shell } from '../option-table.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { type CompletedOption, completedOptions } from './values.ts';
import { zshScript } from './zsh.ts';

const scripts: Readonly<Record<Shell, (options: readonly CompletedOption[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export function completionScript(shell: Shell, locale: Locale): string {
  return scripts[shell](completedOptions(locale));
}
