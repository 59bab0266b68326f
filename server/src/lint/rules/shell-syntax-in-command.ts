/** Pipes, redirections and the like in a command that no shell reads. */

import { commandWords } from '../../config/command-words.ts';
import { lineFrom } from '../../config/quick-look.ts';
import { COMMAND_BLOCKS, type Command, commandsOf, isCommand } from '../../model/scripts.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

const OPERATOR = /^(?:\|\|?|&&?|;|\d*(?:>>?|<)(?:&\d?)?$|\d*(?:>>?|<)[\w./&-]+)/;
const SHELL = /(?:^|\/)(?:sh|ash|bash|dash|ksh|zsh|env|ssh|su|sudo|nsenter|timeout|awk|perl|python3?)$/;

/** One of these is in every operator. */
const OPERATORS = /[|&;<>`]/;

export const shellSyntaxInCommand = defineRule({
  id: 'shell-syntax-in-command',
  scope: 'segment',
  category: 'semantic',
  severity: 'warning',
  blocks: COMMAND_BLOCKS,
  having: isCommand,
  when: (chunk, token) => OPERATORS.test(lineFrom(chunk, token)),
  title: { en: 'A command has shell syntax', zh: '命令中含有 shell 语法' },
  why: {
    en: 'keepalived starts the program itself and hands every further word to it as an argument. Pipes, `&&`, `;` and redirections mean nothing then: the program gets them as strange arguments and fails, or succeeds for the wrong reason. A check of this kind is either always down or never.',
    zh: 'keepalived 直接启动程序，后面的每个词都作为参数传给它。管道、`&&`、`;` 和重定向因此毫无意义：程序把它们当作奇怪的参数而失败，或因错误的原因而成功。这样的检查不是始终失败，就是从不失败。',
  },
  messages: {
    operator: {
      en: "No shell runs this: '{operator}' and what follows become arguments of '{program}'",
      zh: '此命令不经过 shell 执行：“{operator}”及其后的内容会成为“{program}”的参数',
      advice: { en: "Wrap it in sh -c '…'.", zh: "请用 sh -c '…' 包起来。" },
    },
  },
  examples: [
    {
      bad: `global_defs {
    enable_script_security
    script_user root
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/usr/bin/logger master && /usr/local/libexec/announce"
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    enable_script_security
    script_user root
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/bin/sh -c '/usr/bin/logger master && /usr/local/libexec/announce'"
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const command of commandsOf(segment, block)) {
      const found = operatorIn(command);
      if (found) report({ message: 'operator', span: command.span, args: found });
    }
  },
  fixes,
});

function operatorIn({ text }: Command): { program: string; operator: string } | undefined {
  if (!OPERATORS.test(text)) return undefined;
  const [program = '', ...words] = commandWords(text).map(({ start, end }) => text.slice(start, end));
  if (SHELL.test(program)) return undefined;
  for (const word of words) {
    if (/^["']/.test(word)) continue;
    const operator = OPERATOR.exec(word)?.[0] ?? /`|;$/.exec(word)?.[0];
    if (operator !== undefined) return { program, operator };
  }
  return undefined;
}

/** Safe, since the author wrote for a shell. */
function fixes({ finding: { span }, textOf }: FixContext): readonly RuleFix[] {
  const typed = textOf(span);
  const command = /^(["'])(.*)\1$/s.exec(typed)?.[2];
  if (command === undefined || /["'\\]/.test(command)) return [];
  const title = { en: "Wrap in sh -c '…'", zh: "用 sh -c '…' 包起来" };
  return [{ title, safe: true, edits: [{ span, newText: `"/bin/sh -c '${command}'"` }] }];
}
