/** An instance that was told its version before. */
import { statementsOf, type Word } from '../../config/statements.ts';
import { instanceOf } from '../../model/vrrp-instance.ts';
import { defineRule } from '../rule.ts';

function isBefore(a: Word, b: Word): boolean {
  return a.span.piece - b.span.piece < 0 || (a.span.piece === b.span.piece && a.span.start < b.span.start);
}

export const versionConflict = defineRule({
  id: 'version-conflict',
  scope: 'segment',
  category: 'version',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: ['version'] },
  title: { en: 'Two versions of VRRP in one instance', zh: '一个实例有两个 VRRP 版本' },
  why: {
    en: 'The first version that an instance names, or that its IPv6 addresses demand, stays; keepalived reports and ignores another one that follows. Written above the addresses, `version 2` is accepted with IPv6, but no RFC describes it and other products drop such adverts: both sides become MASTER.',
    zh: '实例最先写明的版本，或其 IPv6 地址所要求的版本，会一直有效；其后另写的版本会被 keepalived 提示并忽略。写在地址之前的 `version 2` 虽可与 IPv6 同用，但没有任何 RFC 描述它，其他产品会丢弃这样的通告，两边都成为 MASTER。',
  },
  messages: {
    ignored: {
      en: "version {version} conflicts with version {other}, which '{name}' has already; keepalived ignores it",
      zh: '“{name}”已是第 {other} 版，与 version {version} 冲突；keepalived 会忽略它',
    },
    silent: {
      en: "VRRP version 2 has no IPv6; keepalived uses it in '{name}' all the same, other products do not",
      zh: 'VRRP 第 2 版没有 IPv6；keepalived 在“{name}”中照用，其他产品则不认',
      advice: { en: 'Use version 3.', zh: '请使用第 3 版。' },
      severity: 'warning',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    version 2
    virtual_ipaddress {
        fe80::42/64
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    version 3
    virtual_ipaddress {
        fe80::42/64
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const { name, statements, family, first } = instanceOf(segment, block);
    if (!statements.has('version')) return;
    let version = '';
    for (const { words } of statementsOf(segment, block)) {
      const [keyword, value] = words;
      if (keyword?.text === 'native_ipv6' && family === 6) version = '3';
      if (keyword?.text !== 'version' || !value?.isKnown || !/^[23]$/.test(value.text)) continue;
      const isLate = family === 6 && (!first || isBefore(first.at, value));
      const other = version !== '' ? version : isLate ? '3' : value.text;
      if (other !== value.text && (version !== '' || value.text === '2')) {
        report({ message: 'ignored', span: value.span, args: { version: value.text, other, name } });
      } else {
        version = value.text;
        if (version === '2' && family === 6) report({ message: 'silent', span: value.span, args: { name } });
      }
    }
  },
});
