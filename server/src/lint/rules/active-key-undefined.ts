/** A key that signs adverts and is not there. */
import { statementsOf, type Word } from '../../config/statements.ts';
import { defineRule } from '../rule.ts';

export const activeKeyUndefined = defineRule({
  id: 'active-key-undefined',
  scope: 'segment',
  category: 'reference',
  severity: 'error',
  blocks: ['vrrp_instance.auth_hmac'],
  title: { en: 'The active key of auth_hmac does not exist', zh: 'auth_hmac 的活动密钥不存在' },
  why: {
    en: 'Adverts are signed with the key that `active_key` names. If the block has no key of that number, keepalived reports it and switches `auth_hmac` off: the node signs nothing, nodes that ask for signatures drop its adverts, and both sides become MASTER.',
    zh: '通告用 `active_key` 所指的密钥签名。若块中没有该编号的密钥，keepalived 会提示并停用 `auth_hmac`：本节点不再签名，要求签名的节点丢弃其通告，两边都成为 MASTER。',
  },
  messages: {
    unknown: {
      en: 'auth_hmac has no key {id}; keepalived switches it off',
      zh: 'auth_hmac 没有编号 {id} 的密钥；keepalived 会停用它',
      advice: { en: 'Add the key, or name another.', zh: '请添加该密钥，或改写编号。' },
    },
    twice: {
      en: 'Key {id} already stands in line {line}; keepalived ignores this one',
      zh: '密钥 {id} 已写在第 {line} 行；keepalived 会忽略这一个',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    auth_hmac {
        key 1 file:/etc/keepalived/hmac.key
        active_key 2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    auth_hmac {
        key 1 file:/etc/keepalived/hmac.key
        active_key 1
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const keys = new Map<number, Word>();
    let active: Word | undefined;
    for (const { words } of statementsOf(segment, block)) {
      const [keyword, id] = words;
      if (!id?.isKnown) return;
      if (keyword?.text === 'active_key') active = id;
      if (keyword?.text !== 'key') continue;
      const first = keys.get(Number(id.text));
      if (!first) keys.set(Number(id.text), id);
      else report({ message: 'twice', span: id.span, args: { id: id.text }, lines: { line: first.span } });
    }
    if (active && !keys.has(Number(active.text)))
      report({ message: 'unknown', span: active.span, args: { id: active.text } });
  },
});
