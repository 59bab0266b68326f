/** A comment that silences a finding which is not there. */
import { defineRule } from '../rule.ts';

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  scope: 'binding',
  category: 'style',
  severity: 'hint',
  tag: 'unnecessary',
  title: { en: 'A comment silences nothing', zh: '忽略注释没有作用' },
  why: {
    en: 'A comment such as `# keepalived-lint-disable-next-line RULE` silences findings of its line. Where there is none, the mistake was repaired, or the comment names another rule or stands at another line. Left in place, it would silence the next mistake there, which nobody then sees before the failover.',
    zh: '`# keepalived-lint-disable-next-line 规则` 这样的注释会忽略所指行的结果。如果那里没有结果，说明错误已经修复，或者注释写的是别的规则，或放在了别的行。留着它，以后同一处再出错也会被忽略，直到故障切换时才会发现。',
  },
  messages: {
    all: { en: 'This comment silences nothing', zh: '这条注释没有忽略任何结果' },
    rule: { en: "Nothing of '{rule}' is found here to be silenced", zh: '此处没有可忽略的“{rule}”结果' },
    unknown: {
      en: "No rule is named '{rule}'; this silences nothing",
      zh: '没有名为“{rule}”的规则，此处不起作用',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    # keepalived-lint-disable-next-line value-out-of-range
    virtual_router_id 42
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
  ],
});
