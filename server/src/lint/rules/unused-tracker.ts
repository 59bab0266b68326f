/** A check that nothing tracks. */
import { defineRule } from '../rule.ts';

export const unusedTracker = defineRule({
  id: 'unused-tracker',
  scope: 'claims',
  category: 'reference',
  severity: 'hint',
  tag: 'unnecessary',
  needsWhole: true,
  spaces: ['vrrp_script', 'vrrp_track_process', 'track_file'],
  title: { en: 'A check is not tracked', zh: '检查没有被跟踪' },
  why: {
    en: 'A definition alone does nothing: an instance or a sync group has to name it in its `track_…` list. keepalived says in its log that a script is not used and never runs it, so the service may be down for days while the node stays MASTER.',
    zh: '只有定义不起作用：实例或同步组要在 `track_…` 列表中列出它。keepalived 只在日志中提示脚本未被使用，并且从不运行它，服务停了几天节点可能仍是 MASTER。',
  },
  messages: {
    unused: {
      en: "Nothing tracks {space} '{name}': its failure has no effect",
      zh: '没有任何地方跟踪 {space}“{name}”：它失败时没有任何效果',
    },
  },
  examples: [
    {
      bad: `vrrp_track_process nginx {
    process nginx
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_track_process nginx {
    process nginx
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_process {
        nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  judge(claims, report) {
    const [at] = claims;
    if (!at || claims.some((it) => it.claim.role === 'uses')) return;
    const { space, name } = at.claim;
    report({ message: 'unused', at, args: { space, name }, related: [], unlessMeant: true });
  },
});
