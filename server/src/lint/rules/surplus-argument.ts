/** Words behind the last one that a directive reads. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const surplusArgument = defineRule({
  id: 'surplus-argument',
  scope: 'binding',
  category: 'value',
  severity: 'warning',
  title: { en: 'Words at the end of a line are not read', zh: '行尾有不会被读取的词' },
  why: {
    en: 'keepalived takes as many words as a directive needs and drops the rest in silence. A switch such as `nopreempt off` is therefore on, and a command loses the words that were meant as its arguments. The configuration test passes; somebody notices when a failover goes another way than written.',
    zh: 'keepalived 只取指令需要的词，其余的不作提示就丢弃。因此 `nopreempt off` 其实是开启，而命令会丢掉本想传给它的参数。配置测试照样通过，直到故障切换的结果与所写不符才会有人发现。',
  },
  messages: {
    flag: {
      en: "'{keyword}' takes no value: '{keyword} {words}' means just '{keyword}'",
      zh: '“{keyword}”不带取值：“{keyword} {words}”等同于“{keyword}”',
    },
    list: {
      en: "'{keyword}' takes no value; keepalived reports '{words}' and ignores it",
      zh: '“{keyword}”不带取值；keepalived 会报告“{words}”并忽略它',
      severity: 'error',
    },
    exact: {
      en: "'{keyword}' takes exactly {count} words; keepalived reports '{words}' and ignores the line",
      zh: '“{keyword}”只能带 {count} 个词；keepalived 会报告“{words}”并忽略这一行',
      severity: 'error',
    },
    'exact-block': {
      en: "'{keyword}' takes one name; because of '{words}' keepalived skips the whole block",
      zh: '“{keyword}”只能带一个名称；由于“{words}”，keepalived 会跳过整个块',
      severity: 'error',
      advice: { en: 'Put a name with blanks in double quotes.', zh: '名称含空格时请加双引号。' },
    },
    lost: {
      en: "'{keyword}' takes no further words; keepalived ignores '{words}'",
      zh: '“{keyword}”不再读取更多的词；keepalived 会忽略“{words}”',
    },
    command: {
      en: "'{keyword}' takes no further words; '{words}' does not reach the command",
      zh: '“{keyword}”不再读取更多的词；“{words}”不会传给命令',
      advice: {
        en: 'Put the command with its arguments in double quotes.',
        zh: '请用双引号把命令和参数括起来。',
      },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    nopreempt off
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110 100
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
});

/** None is safe: whether the words or the directive are wrong is the author's to say. */
function fixes(context: FixContext): readonly RuleFix[] {
  const { finding, textOf } = context;
  const [whole] = finding.spans ?? [];
  if (finding.message === 'command') {
    if (!whole || /["']/.test(textOf(whole))) return [];
    const title = { en: 'Put the command in double quotes', zh: '用双引号括起命令' };
    return [{ title, safe: false, edits: [{ span: whole, newText: `"${textOf(whole)}"` }] }];
  }
  const title = { en: 'Remove what is not read', zh: '删除不会被读取的词' };
  return [{ title, safe: false, edits: [deletion(context, finding.span)] }];
}
