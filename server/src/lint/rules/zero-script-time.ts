/** A check script that is to run every 0 seconds, or to end within 0. */

import { hasLeadingZero } from '../../config/quick-look.ts';
import { lastValue } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

export const zeroScriptTime = defineRule({
  id: 'zero-script-time',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  blocks: ['vrrp_script'],
  having: { vrrp_script: ['interval', 'timeout'] },
  when: hasLeadingZero,
  title: { en: 'A time of a check script is 0', zh: '检查脚本的时间为 0' },
  why: {
    en: 'A script needs time to run, and some between two runs. keepalived reports a 0 and takes one second instead: the configuration test ends with status 5, and a script that takes longer than a second is killed and counts as failed.',
    zh: '脚本运行需要时间，两次运行之间也要有间隔。keepalived 会报告 0 并改用一秒：配置测试返回 5，运行超过一秒的脚本会被终止并算作失败。',
  },
  messages: {
    zero: {
      en: '{keyword} has to be greater than 0; keepalived reports it and uses 1 second',
      zh: '{keyword} 必须大于 0；keepalived 会报告并改用 1 秒',
    },
  },
  examples: [
    {
      bad: `global_defs {
    enable_script_security
    script_user root
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    interval 0
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk_nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    enable_script_security
    script_user root
}

vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
    interval 1
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk_nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const keyword of ['interval', 'timeout']) {
      const value = lastValue(segment, block, keyword);
      if (!value?.isKnown || !/^\+?0+(?:\.0*)?$/.test(value.text)) continue;
      report({ message: 'zero', span: value.span, args: { keyword } });
    }
  },
  fixes({ finding: { span } }: FixContext): readonly RuleFix[] {
    return [replaceWith(span, '1', true)];
  },
});
