/** A password of which only the first eight bytes are sent. */

import { cutToBytes } from '../../schema/types/cut-to-bytes.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const authPassTooLong = defineRule({
  id: 'auth-pass-too-long',
  scope: 'binding',
  category: 'value',
  severity: 'error',
  title: { en: 'A password is longer than eight characters', zh: '密码超过八个字符' },
  why: {
    en: 'VRRP version 2 has eight bytes for the password in each advert. keepalived reports a longer one and cuts it, so the characters behind the eighth protect nothing, and passwords that differ only there count as equal. Other implementations may refuse the long form, which leaves two masters.',
    zh: 'VRRP 第 2 版的每个通告只为密码留了八个字节。更长的密码会被报告并截断，第八个之后的字符没有任何保护作用，只在那里不同的密码视为相同。其他实现可能拒绝过长的密码，从而造成脑裂（两个 MASTER）。',
  },
  messages: Object.fromEntries(
    ['ignored', 'without-vrid', 'default', 'clamped', 'used-anyway', 'entry-dropped', 'block-skipped'].map(
      (key) => [
        key,
        {
          en: '{name} has {length} characters; only the first {max} count, here and on the other nodes',
          zh: '{name} 有 {length} 个字符；本节点和其他节点都只用前 {max} 个',
        },
      ],
    ),
  ),
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    authentication {
        auth_type PASS
        auth_pass correct-horse
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    authentication {
        auth_type PASS
        auth_pass correct-
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
});

/**
 * Safe, since the daemon uses just these bytes already. Only the surplus is named, as a range to delete: an
 * edit ends up in reports, which are shown around.
 */
function fixes({ finding, textOf }: FixContext): readonly RuleFix[] {
  const { span } = finding;
  const { max } = finding.args;
  if (typeof max !== 'number') return [];
  const text = textOf(span);
  const opening = text.startsWith('"') ? 1 : 0;
  const closing = opening > 0 && text.endsWith('"') ? 1 : 0;
  const password = text.slice(opening, text.length - closing);
  const start = span.start + opening + cutToBytes(password, max).length;
  const surplus = { piece: span.piece, start, end: span.end - closing };
  const title = { en: 'Cut to {max} characters', zh: '截为 {max} 个字符' };
  return [{ title, args: { max }, safe: true, edits: [{ span: surplus, newText: '' }] }];
}
