/** A name that is used above its definition, where the daemon does not know it yet. */
import { isBefore } from '../../model/claim-index.ts';
import { defineRule } from '../rule.ts';

export const usedBeforeDefined = defineRule({
  id: 'used-before-defined',
  scope: 'claims',
  category: 'reference',
  severity: 'error',
  spaces: ['vrrp_script', 'track_file', 'vrrp_track_process', 'track_group', 'bfd_instance'],
  title: { en: 'A name is used above its definition', zh: '名称在定义之前使用' },
  why: {
    en: 'keepalived looks up scripts, files, processes, BFD sessions and track groups at the moment when it reads their name. One that is defined further down is unknown then, and what refers to it is dropped for good. The instance runs without the check, and a failure that it was to notice changes nothing.',
    zh: 'keepalived 读到检查脚本、文件、进程、BFD 会话或跟踪组的名称时就立即查找。定义写在后面的，此时还不认识，对它的引用就会被丢弃。实例在没有这项检查的情况下运行，本应由它发现的故障不会引起任何切换。',
  },
  messages: {
    found: {
      en: "'{name}' is defined only in line {line}; keepalived looks it up here and drops the check",
      zh: '“{name}”到第 {line} 行才定义；keepalived 在此处查找不到，会丢弃这项检查',
    },
    group: {
      en: "'{name}' is defined only in line {line}; keepalived looks it up here and leaves this entry untracked",
      zh: '“{name}”到第 {line} 行才定义；keepalived 在此处查找不到，不会跟踪这个条目',
    },
  },
  related: { en: 'defined here', zh: '在此定义' },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_process {
        nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_track_process nginx {
    process nginx
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
    const definition = claims.find((it) => it.claim.role === 'defines');
    if (!definition) return;
    for (const at of claims) {
      if (!isBefore(at, definition)) return;
      if (!at.claim.atOnce) continue;
      const { name, space } = at.claim;
      const message = space === 'track_group' ? 'group' : 'found';
      report({ message, at, args: { name }, related: [definition], lines: { line: definition } });
    }
  },
});
