/** A flag that is overwritten as soon as the script is tracked. */
import { lastStatement } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const initFailWithoutEffect = defineRule({
  id: 'init-fail-without-effect',
  scope: 'segment',
  category: 'semantic',
  severity: 'info',
  blocks: ['vrrp_script'],
  having: { vrrp_script: ['init_fail'] },
  title: { en: "'init_fail' has no effect", zh: '“init_fail”不起作用' },
  why: {
    en: 'The flag is meant to count a script as failed until its first success. Releases from 2.0.20 on set the state of each tracked script back to unknown. With a weight the priority is then whole from the start, and the node may take over before the first result. A script without a weight holds its instance back until it has run once.',
    zh: '该标志本意是在首次成功之前把脚本算作失败。2.0.20 起，被跟踪的脚本状态都会重置为未知，因此带权重时优先级从一开始就是满值，节点可能在第一个结果之前就接管。不带权重的脚本会使实例等到它运行过一次。',
  },
  messages: {
    ignored: {
      en: "keepalived sets the state back when the script is tracked, so 'init_fail' holds nothing back",
      zh: '脚本被跟踪时 keepalived 会重置其状态，因此“init_fail”不会使节点等待',
      advice: { en: 'Use weight 0 to wait for the first result.', zh: '如需等待首个结果，请把权重设为 0。' },
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
    weight -20
    init_fail
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
    const span = lastStatement(segment, block, 'init_fail')?.words[0]?.span;
    if (span) report({ message: 'ignored', span, args: {} });
  },
  fixes(context: FixContext): readonly RuleFix[] {
    const title = { en: "Remove 'init_fail'", zh: '删除“init_fail”' };
    return [{ title, safe: false, edits: [deletion(context, context.finding.span)] }];
  },
});
