/** Completion in fish. */
import { type CompletedOption, LEVELS, ruleIds } from './values.ts';

export function fishScript(options: readonly CompletedOption[]): string {
  return `# keepalived-lint --completion fish
${options.map(lineOf).join('')}`;
}

function lineOf({ name, description, value }: CompletedOption): string {
  return `complete -c keepalived-lint -l ${name}${argumentOf(value)} -d ${quoted(description)}\n`;
}

function argumentOf(value: CompletedOption['value']): string {
  switch (value.kind) {
    case 'none':
      return '';
    case 'words':
      return ` -x -a ${quoted(value.words.join(' '))}`;
    case 'file':
      return ' -r -F';
    case 'free':
      return ' -x';
    case 'rule':
      return ` -x -a ${quoted(`(printf '%s\\n' {${ruleIds().join(',')}}={${LEVELS.join(',')}})`)}`;
    default:
      return value satisfies never;
  }
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
