/** A directive or an option without a word that it needs. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const missingArgument = defineRule({
  id: 'missing-argument',
  scope: 'binding',
  category: 'value',
  severity: 'error',
  since: '1.3.0',
  title: { en: 'An argument is missing', zh: '缺少参数' },
  why: {
    en: 'Most directives cannot be read without their arguments. keepalived then stops at this line, reads no further and does not start; a reload is refused by the configuration test with status 2. An option without its value costs at least the entry that it stands in: an address or a route that is not there after a failover.',
    zh: '多数指令缺少参数就无法读取。keepalived 会停在这一行，不再读取后面的内容，也无法启动；重新加载时，配置测试返回 2。选项缺少取值时，至少会丢掉所在的条目：故障切换后少一个地址或一条路由。',
  },
  messages: {
    directive: {
      en: "'{name}' needs a value ({arg}); keepalived refuses the line",
      zh: '“{name}”后面缺少取值（{arg}）；keepalived 会拒绝这一行',
      advice: { en: 'Add it.', zh: '请补上。' },
    },
    fatal: {
      en: "'{name}' needs a value ({arg}); keepalived stops reading here and does not start",
      zh: '“{name}”后面缺少取值（{arg}）；keepalived 读到这里就停止，无法启动',
      advice: { en: 'Add it.', zh: '请补上。' },
    },
    silent: {
      en: "'{name}' needs a value ({arg}); keepalived reads the line as if it were not there",
      zh: '“{name}”后面缺少取值（{arg}）；keepalived 会当作没有这一行',
      severity: 'warning',
      advice: { en: 'Add it.', zh: '请补上。' },
    },
    option: {
      en: "'{name}' needs a value ({arg}); keepalived refuses the line and may read no further",
      zh: '“{name}”后面缺少取值（{arg}）；keepalived 会拒绝这一行，并可能不再读取后面的内容',
      advice: { en: 'Add it.', zh: '请补上。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority
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
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth0
    }
}
`,
    },
  ],
  fixes,
});

/** Not safe: the author meant to write something, if only what is the default. */
function fixes({ finding: { args, spans } }: FixContext): readonly RuleFix[] {
  const [place] = spans ?? [];
  const value = args.default;
  if (!place || typeof value !== 'string') return [];
  const title = { en: "Add the default, '{value}'", zh: '填入默认值“{value}”' };
  return [{ title, args: { value }, safe: false, edits: [{ span: place, newText: ` ${value}` }] }];
}
