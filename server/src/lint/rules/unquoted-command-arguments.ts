/** Arguments of a command that are taken for its user and group. */
import { hasWord } from '../../config/quick-look.ts';
import { type Command, commandsOf, isCommand } from '../../model/scripts.ts';
import { fullLanguage } from '../../schema/language.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

/** Blocks with commands behind which a user and a group may stand. */
const BLOCKS = [...fullLanguage().byPath.values()]
  .filter((it) => it.children.some((child) => child.data.command === true && child.data.args.length > 1))
  .map((it) => it.path);

const STATE = /^(?:master|backup|fault|stop|start|restart|reload|up|down|add|del|delete|on|off|true|false)$/i;
const USER = /^(?:[a-z_][a-z0-9_.-]*\$?|\d+)$/i;

export const unquotedCommandArguments = defineRule({
  id: 'unquoted-command-arguments',
  scope: 'segment',
  category: 'semantic',
  severity: 'warning',
  blocks: BLOCKS,
  having: isCommand,
  // A user stands in a word of its own, which most command lines do not have.
  when: (chunk, token) => hasWord(chunk, token, 2),
  title: { en: 'Arguments of a command are taken for a user', zh: '命令的参数被当作用户' },
  why: {
    en: 'Behind a notify command stand the user and the group that run it; arguments belong inside the quotes of the command. There is no such user, so keepalived drops the script: nothing is told of the change of state, and the log says so once, at the start.',
    zh: '通知命令后面写的是运行它的用户和组，参数应写在命令的引号之内。系统中没有这样的用户，因此 keepalived 会丢弃该脚本：状态变化时不会有任何通知，日志也只在启动时提示一次。',
  },
  messages: {
    user: {
      en: "'{word}' is not an argument: keepalived takes it for the user that runs '{keyword}'",
      zh: '“{word}”不是参数：keepalived 会把它当作运行“{keyword}”的用户',
      advice: {
        en: 'Put the command with its arguments in double quotes.',
        zh: '请用双引号把命令和参数括起来。',
      },
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
    notify_master /usr/local/libexec/announce MASTER
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
    notify_master "/usr/local/libexec/announce MASTER"
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const command of commandsOf(segment, block)) {
      const [user] = command.behind;
      // A third word is said to be surplus.
      if (!user || command.behind.length > 2 || !takesUser(block.directive.table.get(command.keyword)?.data))
        continue;
      const word = segment.pieces[user.piece]?.text.slice(user.start, user.end) ?? '';
      if (USER.test(unquoted(word)) && !STATE.test(unquoted(word))) continue;
      report({
        message: 'user',
        span: user,
        args: { word, keyword: command.keyword },
        spans: spansOf(command),
      });
    }
  },
  fixes,
});

function takesUser(data: { readonly args: readonly unknown[] } | undefined): boolean {
  return (data?.args.length ?? 0) > 1;
}

function unquoted(word: string): string {
  return word.replace(/^"(.*)"$/, '$1');
}

function spansOf({ span, behind }: Command): readonly (typeof span)[] {
  return [{ ...span, end: behind.at(-1)?.end ?? span.end }];
}

/** Safe, since no user has such a name. */
function fixes({ finding, textOf }: FixContext): readonly RuleFix[] {
  const [whole] = finding.spans ?? [];
  if (!whole || /["'\\]/.test(textOf(whole))) return [];
  const title = { en: 'Put the command in double quotes', zh: '用双引号括起命令' };
  return [{ title, safe: true, edits: [{ span: whole, newText: `"${textOf(whole)}"` }] }];
}
