/** A value that its directive cannot read. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

export const invalidValue = defineRule({
  id: 'invalid-value',
  scope: 'binding',
  category: 'value',
  severity: 'error',
  title: { en: 'A value cannot be read', zh: '无法读取的取值' },
  why: {
    en: 'keepalived checks a value when it reads the line. What it cannot read it reports, and then goes on without: the setting keeps its default, or the whole entry or block is left out. The cluster starts and looks healthy; the address, server or priority that was meant is missing when it is needed.',
    zh: 'keepalived 读到一行时就检查取值。读不懂的会被报告，然后跳过：设置保持默认值，或整个条目、整个块被丢弃。集群照常启动，看起来正常，而需要时却缺少本想写的地址、服务器或优先级。',
  },
  messages: {
    ignored: {
      en: "{name} '{word}' is not {expected}; keepalived ignores it",
      zh: '{name} 不接受“{word}”（应为：{expected}）；keepalived 会忽略它',
    },
    'without-vrid': {
      en: "{name} '{word}' is not {expected}; keepalived ignores it, and the instance has no VRID",
      zh: '{name} 不接受“{word}”（应为：{expected}）；keepalived 会忽略它，该实例就没有 VRID',
    },
    silent: {
      en: "{name} '{word}' is not {expected}; keepalived's test does not say so",
      zh: '{name} 不接受“{word}”（应为：{expected}）；keepalived 的配置测试不作提示',
      severity: 'warning',
    },
    default: {
      en: "{name} '{word}' is not {expected}; keepalived uses the default",
      zh: '{name} 不接受“{word}”（应为：{expected}）；keepalived 会使用默认值',
    },
    clamped: {
      en: "{name} '{word}' is not {expected}; keepalived uses the nearest value that it can",
      zh: '{name} 不接受“{word}”（应为：{expected}）；keepalived 会改用最接近的可用值',
    },
    'used-anyway': {
      en: "{name} '{word}' is not {expected}; keepalived reports it and uses what it could read",
      zh: '{name} 不接受“{word}”（应为：{expected}）；keepalived 会报告它，并使用能读出的部分',
    },
    'entry-dropped': {
      en: "{name} '{word}' is not {expected}; keepalived drops this entry",
      zh: '{name} 不接受“{word}”（应为：{expected}）；keepalived 会丢弃这个条目',
    },
    'block-skipped': {
      en: "{name} '{word}' is not {expected}; keepalived skips the whole block",
      zh: '{name} 不接受“{word}”（应为：{expected}）；keepalived 会跳过整个块',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.300/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.30/24
    }
}
`,
    },
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority high
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

function fixes({ finding }: FixContext): readonly RuleFix[] {
  const { replacement } = finding.args;
  return typeof replacement === 'string' ? [replaceWith(finding.span, replacement, true)] : [];
}
