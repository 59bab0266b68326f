/** Commands without the flag that has them examined. */

import { byBlock } from '../../config/by-block.ts';
import type { Span } from '../../config/finding.ts';
import { tokenSpan } from '../../config/finding.ts';
import { hasStatement, pieceOf } from '../../config/statements.ts';
import { headOf, type PlacedBlock } from '../../model/block-claims.ts';
import { firstCommandIn } from '../../model/scripts.ts';
import { isInRelease } from '../../schema/target.ts';
import { defineRule, type FixContext, type PlacedSpan, type RuleFix } from '../rule.ts';

/** Blocks in or below which a command can stand. */
const WITH_COMMANDS = ['vrrp_script', 'vrrp_instance', 'vrrp_sync_group', 'virtual_server'];

export const scriptSecurityOff = defineRule({
  id: 'script-security-off',
  scope: 'config',
  category: 'security',
  severity: 'warning',
  needsWhole: true,
  blocks: ['global_defs'],
  isAlwaysAsked: true,
  title: { en: 'Scripts run unexamined', zh: '脚本未经检查即运行' },
  why: {
    en: 'keepalived runs as root, and so do its scripts unless another user is named. Whoever can write to a script, or to a directory above it, can then become root at the next check. With `enable_script_security` such scripts are refused. Without it keepalived warns at each start, and pipelines that test the configuration first see status 6.',
    zh: 'keepalived 以 root 运行，脚本若未指定用户也是如此。能写脚本或其上级目录的人，下一次检查时就能取得 root 权限。启用 `enable_script_security` 后这样的脚本会被拒绝。不启用时 keepalived 每次启动都会告警，先做配置测试的流程会得到状态 6。',
  },
  messages: {
    off: {
      en: "Scripts run without 'enable_script_security'; keepalived warns, and its configuration test ends with status 6",
      zh: '脚本在未启用“enable_script_security”的情况下运行；keepalived 会告警，配置测试返回 6',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    enable_script_security
    script_user root
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master /usr/local/libexec/announce
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check({ blocks, every, release }, report) {
    // Older ones do not know the remedy.
    if (!isInRelease({ since: '1.3.0' }, release)) return;
    const settings = blocks('global_defs');
    if (settings.some(isEnabled)) return;
    let first: { readonly found: PlacedBlock; readonly span: Span } | undefined;
    for (const keyword of WITH_COMMANDS) {
      for (const found of every(keyword)) {
        if (first && found.placed.label > first.found.placed.label) break;
        const span = firstCommandIn(found.placed.segment, found.block);
        if (!span) continue;
        if (!first || isEarlier(found, span, first.found, first.span)) first = { found, span };
        break;
      }
    }
    if (!first) return;
    const { found, span } = first;
    const fixAt = settings[0] ? placeOfBrace(settings[0]) : headOf(found);
    const hasUser = settings.some((it) => hasUserIn(it.placed.segment, it.block));
    const args = { settings: settings.length, users: hasUser ? 1 : 0 };
    report({ message: 'off', at: { placed: found.placed, span }, args, fixAt });
  },
  fixes,
});

const isEnabledIn = byBlock((segment, block) => hasStatement(segment, block, 'enable_script_security'));
const hasUserIn = byBlock((segment, block) => hasStatement(segment, block, 'script_user'));

function isEnabled({ placed, block }: PlacedBlock): boolean {
  return isEnabledIn(placed.segment, block);
}

function isEarlier(a: PlacedBlock, at: Span, b: PlacedBlock, than: Span): boolean {
  const order = a.placed.label - b.placed.label || at.piece - than.piece || at.start - than.start;
  return order < 0;
}

function placeOfBrace({ placed, block: { open } }: PlacedBlock): PlacedSpan {
  return { placed, span: tokenSpan(open.piece, pieceOf(placed.segment, open.piece), open.token) };
}

/** Not safe: a script that others can write to is disabled then, as it has to be. */
function fixes({ finding: { span, args }, indentOf, textOf }: FixContext): readonly RuleFix[] {
  const title = { en: 'Add script security to global_defs', zh: '在 global_defs 中启用脚本安全' };
  const lines = ['enable_script_security', ...(args.users === 1 ? [] : ['script_user root'])];
  if (args.settings === 0) {
    const newText = `global_defs {\n${lines.map((it) => `    ${it}\n`).join('')}}\n\n`;
    return [{ title, safe: false, edits: [{ span: { ...span, end: span.start }, newText }] }];
  }
  if (textOf(span) !== '{') return [];
  const newText = lines.map((it) => `\n${indentOf(span)}    ${it}`).join('');
  return [{ title, safe: false, edits: [{ span: { ...span, start: span.end }, newText }] }];
}
