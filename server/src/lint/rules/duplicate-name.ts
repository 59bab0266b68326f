/** Two blocks of one kind with one name. */
import { defineRule, type Message } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

/** Of these the second block is reported and skipped; of the others it is read and never found. */
const SKIPPED: ReadonlySet<string> = new Set([
  'vrrp_instance',
  'vrrp_sync_group',
  'track_group',
  'bfd_instance',
]);

const skipped: Message = {
  en: "A {space} named '{name}' is already defined in line {line}; keepalived skips this block",
  zh: '第 {line} 行已定义名为“{name}”的 {space}；keepalived 会跳过这个块',
  advice: { en: 'Choose another name.', zh: '请换一个名称。' },
};

export const duplicateName = defineRule({
  id: 'duplicate-name',
  scope: 'claims',
  category: 'duplicate',
  severity: 'error',
  spaces: [
    'vrrp_instance',
    'vrrp_sync_group',
    'track_group',
    'bfd_instance',
    'vrrp_script',
    'track_file',
    'vrrp_track_process',
    'virtual_server_group',
  ],
  title: { en: 'Two blocks have the same name', zh: '两个块同名' },
  why: {
    en: 'The first block of a name is the one that counts. A second instance or group is skipped with all that stands in it, so its addresses are never served. A second script, file, process or server group is read without a word, but each reference finds the first, and changes to the second have no effect.',
    zh: '同名的块只有第一个有效。第二个实例或组会连同其中的内容一起跳过，它的虚拟 IP 始终无人提供。第二个检查脚本、文件、进程或服务器组会被读取且不作提示，但所有引用找到的都是第一个，修改第二个没有任何效果。',
  },
  messages: {
    skipped,
    'skipped-meant': {
      ...skipped,
      advice: {
        en: "Did you mean '{meant}', which is used and not defined?",
        zh: '是否想写“{meant}”？该名称被引用但没有定义。',
      },
    },
    shadowed: {
      en: "A {space} named '{name}' is already defined in line {line}; keepalived always uses that one",
      zh: '第 {line} 行已定义名为“{name}”的 {space}；keepalived 总是使用那一个',
      advice: { en: 'Choose another name.', zh: '请换一个名称。' },
      severity: 'warning',
    },
  },
  related: { en: 'first defined here', zh: '首次定义于此' },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance web {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.11/24
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

vrrp_instance db {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.11/24
    }
}
`,
    },
  ],
  judge(claims, report) {
    const [first, ...others] = claims.filter((it) => it.claim.role === 'defines');
    if (!first) return;
    const { space, name } = first.claim;
    const message = SKIPPED.has(space) ? 'skipped' : 'shadowed';
    for (const at of others) {
      const args = { space, name };
      report({ message, at, args, related: [first], lines: { line: first }, takesWanted: true });
    }
  },
  fixes({ finding }) {
    const { meant } = finding.args;
    return typeof meant === 'string' ? [replaceWith(finding.span, meant, false)] : [];
  },
});
