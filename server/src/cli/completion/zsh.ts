/** Completion in zsh. */
import { type CompletedOption, LEVELS, ruleIds } from './values.ts';

export function zshScript(options: readonly CompletedOption[]): string {
  return `#compdef keepalived-lint
# keepalived-lint --completion zsh
_keepalived_lint_rule() {
  if compset -P '*='; then
    compadd -- ${LEVELS.join(' ')}
  else
    compadd -q -S = -- ${ruleIds().join(' ')}
  fi
}
_keepalived_lint() {
  _arguments \\
${options.map((it) => `    ${quoted(specOf(it))} \\\n`).join('')}    '*:file:_files'
}
if [[ $funcstack[1] == _keepalived_lint ]]; then
  _keepalived_lint "$@"
else
  compdef _keepalived_lint keepalived-lint
fi
`;
}

function specOf({ name, description, isRepeatable, value }: CompletedOption): string {
  const head = `${isRepeatable ? '*' : ''}--${name}${value.kind === 'none' ? '' : '='}`;
  return `${head}[${description.replace(/[\\[\]:]/g, '\\$&')}]${actionOf(name, value)}`;
}

function actionOf(name: string, value: CompletedOption['value']): string {
  switch (value.kind) {
    case 'none':
      return '';
    case 'words':
      return `:${name}:(${value.words.join(' ')})`;
    case 'file':
      return `:${name}:_files`;
    case 'free':
      return `:${name}: `;
    case 'rule':
      return `:${name}:_keepalived_lint_rule`;
    default:
      return value satisfies never;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
