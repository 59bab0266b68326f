/** A script, file, process or BFD session without the one thing that it is about. */
import { hasStatement, headSpan, nameOf } from '../../config/statements.ts';
import { isExplained } from '../../model/bfd.ts';
import { defineRule } from '../rule.ts';

interface Needed {
  /** One of these has to be there. */
  readonly keywords: readonly string[];
  readonly message: string;
}

const NEEDED: Readonly<Record<string, Needed>> = {
  vrrp_script: { keywords: ['script'], message: 'missing' },
  track_file: { keywords: ['file'], message: 'missing' },
  vrrp_track_file: { keywords: ['file'], message: 'missing' },
  vrrp_track_process: { keywords: ['process'], message: 'missing' },
  bfd_instance: { keywords: ['neighbor_ip', 'neighbour_ip'], message: 'missing' },
};

export const incompleteTracker = defineRule({
  id: 'incomplete-tracker',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: Object.keys(NEEDED),
  title: { en: 'A tracker has nothing to watch', zh: '跟踪项没有检查对象' },
  why: {
    en: 'At the closing brace keepalived removes a script without a command, a file without a path, a process without a name and a BFD session without a neighbor. Each reference to it then finds nothing, and the instances run without the check: a dead service stays MASTER.',
    zh: '读到右大括号时，keepalived 会删除没有命令的检查脚本、没有路径的文件、没有名称的进程和没有邻居地址的 BFD 会话。此后对它的引用都找不到对象，实例在没有这项检查的情况下运行，服务已停的节点仍是 MASTER。',
  },
  messages: {
    missing: {
      en: "{block} '{name}' has no '{keyword}'; keepalived removes it, and whatever tracks it goes without",
      zh: '{block}“{name}”没有“{keyword}”；keepalived 会删除它，引用它的地方也随之失效',
      advice: { en: 'Add it.', zh: '请加上。' },
    },
  },
  examples: [
    {
      bad: `track_file drain {
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `track_file drain {
    file /run/keepalived/drain
    weight -20
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_file {
        drain
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const needed = NEEDED[block.directive.keyword];
    const [keyword = ''] = needed?.keywords ?? [];
    if (!needed || segment.isOpaque || !block.isClosed) return;
    if (needed.keywords.some((it) => hasStatement(segment, block, it)) || isExplained(segment, block)) return;
    const name = nameOf(segment, block);
    if (!name) return;
    const args = { block: block.directive.keyword, name: name.text, keyword };
    report({ message: needed.message, span: headSpan(segment, block), args });
  },
});
