/** Mails are asked for, and there is nobody to send them to, or no server for them. */

import type { Block, Segment } from '../../config/block.ts';
import { byBlock } from '../../config/by-block.ts';
import type { Span } from '../../config/finding.ts';
import { childrenNamed, hasStatement, lastStatement } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import { defineRule } from '../rule.ts';

const KEYWORDS: readonly string[] = ['global_defs', 'vrrp_sync_group', 'vrrp_instance', 'virtual_server'];
const ALERTS: readonly string[] = ['smtp_alert', 'smtp_alert_vrrp', 'smtp_alert_checker'];

export const mailWithoutSettings = defineRule({
  id: 'mail-without-settings',
  scope: 'config',
  category: 'semantic',
  severity: 'warning',
  blocks: ['global_defs', 'virtual_server', 'vrrp_instance', 'vrrp_sync_group'],
  having: { vrrp_instance: ALERTS, vrrp_sync_group: ALERTS },
  concerns: (segment, block) => block.directive.keyword !== 'virtual_server' || mayMail(segment, block),
  title: { en: 'Mails are switched on without mail settings', zh: '启用了邮件却没有邮件设置' },
  why: {
    en: 'A mail needs an address from `notification_email` and a server from `smtp_server`. If either is missing, keepalived sends none and does not say so; the first time that somebody waits for one is the night when a server fails.',
    zh: '邮件需要 `notification_email` 里的收件人和 `smtp_server` 指定的服务器。缺少任何一个，keepalived 都不发送邮件也不作提示；等到夜里服务器失效，才有人发现收不到。',
  },
  messages: {
    neither: {
      en: 'No mail is sent: global_defs has neither notification_email nor smtp_server',
      zh: '不会发送邮件：global_defs 中没有 notification_email，也没有 smtp_server',
    },
    address: {
      en: 'No mail is sent: global_defs has no notification_email',
      zh: '不会发送邮件：global_defs 中没有 notification_email',
    },
    server: {
      en: 'No mail is sent: global_defs has no smtp_server',
      zh: '不会发送邮件：global_defs 中没有 smtp_server',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    smtp_alert
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `global_defs {
    notification_email {
        admin@example.com
    }
    smtp_server 192.0.2.25
}

virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    smtp_alert
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  needsWhole: true,
  check(view, report) {
    const globals = view.blocks('global_defs');
    const hasAddress = globals.some(({ block }) => childrenNamed(block, 'notification_email').length > 0);
    const hasServer = globals.some(({ placed, block }) => hasStatement(placed.segment, block, 'smtp_server'));
    if (hasAddress && hasServer) return;
    if (
      globals.some(({ placed }) => isTold(placed.segment, hasAddress ? 'smtp_server' : 'notification_email'))
    )
      return;
    for (const keyword of KEYWORDS) {
      for (const { placed, block } of view.blocks(keyword)) {
        const alert = alertOf(placed.segment, block);
        if (!alert) continue;
        const message = hasAddress ? 'server' : hasServer ? 'address' : 'neither';
        report({ message, at: { placed, span: alert }, args: {} });
        return;
      }
    }
  },
});

/** Where a block, or a server in it, asks for mails. */
const alertOf = byBlock((segment, block): Span | undefined =>
  alertIn(segment, [block, ...childrenNamed(block, 'real_server')]),
);

function alertIn(segment: Segment, blocks: readonly Block[]): Span | undefined {
  for (const block of blocks) {
    for (const alert of ALERTS) {
      const [keyword, value] = lastStatement(segment, block, alert)?.words ?? [];
      if (keyword && (!value || /^(?:true|on|yes)$/.test(value.text))) return keyword.span;
    }
  }
  return undefined;
}

/** True if it, or one of its servers, asks for mails. */
function mayMail(segment: Segment, block: Block): boolean {
  return (
    hasStatement(segment, block, 'smtp_alert') ||
    block.children.some((it) => hasStatement(segment, it, 'smtp_alert'))
  );
}
