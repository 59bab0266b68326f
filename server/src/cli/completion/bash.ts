/** Completion in bash. The words are taken from the line itself, since bash breaks them at `=`. */
import { type CompletedOption, LEVELS, ruleIds } from './values.ts';

export function bashScript(options: readonly CompletedOption[]): string {
  return `# keepalived-lint --completion bash
_keepalived_lint() {
  local line=\${COMP_LINE:0:COMP_POINT} words=''
  local cur=\${line##*[[:space:]]}
  local rest=\${line%"$cur"}
  rest=\${rest%"\${rest##*[![:space:]]}"}
  local option=\${rest##*[[:space:]]} value=$cur
  if [[ $cur == --*=* ]]; then
    option=\${cur%%=*}
    value=\${cur#*=}
  fi
  COMPREPLY=()
  case $option in
${options.map(caseOf).join('')}    *)
      if [[ $cur == -* ]]; then
        words='${options.map((it) => `--${it.name}`).join(' ')}'
      else
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames 2>/dev/null
        return
      fi
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$value")
  COMPREPLY=("\${COMPREPLY[@]#"\${value%"\${value##*=}"}"}")
}
complete -F _keepalived_lint keepalived-lint
`;
}

function caseOf({ name, value }: CompletedOption): string {
  switch (value.kind) {
    case 'none':
      return '';
    case 'words':
      return `    --${name}) words='${value.words.join(' ')}' ;;\n`;
    case 'file':
      return `    --${name})
      mapfile -t COMPREPLY < <(compgen -f -- "$value")
      compopt -o filenames 2>/dev/null
      return
      ;;\n`;
    case 'free':
      return `    --${name}) return ;;\n`;
    case 'rule':
      return `    --${name})
      if [[ $value == *=* ]]; then
        local id=\${value%%=*}
        words="${LEVELS.map((it) => `$id=${it}`).join(' ')}"
      else
        words='${ruleIds()
          .map((it) => `${it}=`)
          .join(' ')}'
        compopt -o nospace 2>/dev/null
      fi
      ;;\n`;
    default:
      return value satisfies never;
  }
}
