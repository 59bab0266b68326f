/** A checker that would connect from IPv4 to IPv6, or the reverse. */
import type { Block, Segment } from '../../config/block.ts';
import { hasStatement, headSpan, statementsOf, textAfter, wordsFrom } from '../../config/statements.ts';
import { type Endpoint, endpointOf, isLinkLocal } from '../../model/virtual-address.ts';
import { isServed, isWholeSegment } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

const NAMES = { inet: 'IPv4', inet6: 'IPv6' } as const;

export const checkerOfOtherFamily = defineRule({
  id: 'checker-of-other-family',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: [
    'TCP_CHECK',
    'HTTP_GET',
    'SSL_GET',
    'SMTP_CHECK',
    'DNS_CHECK',
    'UDP_CHECK',
    'PING_CHECK',
    'SMTP_CHECK.host',
  ].map((it) => `virtual_server.real_server.${it}`),
  title: { en: 'A checker binds to an address of the other family', zh: '检查器绑定了另一地址族的地址' },
  why: {
    en: 'A connection has one address family. The checker connects to its server, or to `connect_ip`, and `bindto` must be of the same family when the line is read. Otherwise keepalived reports the line. A `bindto` is then skipped, and the check leaves from another address. A `connect_ip` leaves the check without a target: it never runs, and the server counts as healthy after it has died. Only `SMTP_CHECK` turns to the server itself.',
    zh: '一条连接只有一个地址族。检查器连到自己的服务器或 `connect_ip`，读到 `bindto` 时它必须属于同一地址族；否则 keepalived 会报告该行。`bindto` 会被跳过，检查从别的地址发出。`connect_ip` 则使检查没有目标：它永远不会进行，服务器失效后仍算正常。只有 `SMTP_CHECK` 会改查服务器自己。',
  },
  messages: {
    bind: {
      en: 'bindto {word} is {own}, but the checker connects to {other}: keepalived skips the line',
      zh: 'bindto {word} 是 {own}，而检查器连接的是 {other}：keepalived 会跳过这一行',
    },
    connect: {
      en: 'connect_ip {word} is {own}, but bindto above is {other}: keepalived drops this target',
      zh: 'connect_ip {word} 是 {own}，而前面的 bindto 是 {other}：keepalived 会弃用这个目标',
    },
    'link-local': {
      en: '{word} is a link-local address, and no bind_if says the interface; keepalived removes the checker',
      zh: '{word} 是链路本地地址，却没有用 bind_if 写明接口；keepalived 会移除该检查器',
      advice: { en: 'Add bind_if.', zh: '请添加 bind_if。' },
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            bindto 2001:db8::1
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            bindto 192.0.2.1
        }
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (!hasOwnAddress(segment, block) && !isOnIpv6(segment, block)) return;
    const server = realServerOf(segment, block);
    if (!server || !isServed(segment, block)) return;
    const isUnset = block.directive.keyword === 'SMTP_CHECK';
    let target: Endpoint | undefined = isUnset ? undefined : server;
    let source: Endpoint | undefined;
    for (const { directive, words } of statementsOf(segment, block)) {
      const { keyword } = directive;
      if (keyword !== 'connect_ip' && keyword !== 'bindto') continue;
      const endpoint = endpointOf(words[1], undefined);
      if (!endpoint) return;
      const other = keyword === 'bindto' ? target : source;
      if (other && other.family !== endpoint.family) {
        const message = keyword === 'bindto' ? 'bind' : 'connect';
        const { address, family } = endpoint;
        const args = { word: address.text, own: NAMES[family], other: NAMES[other.family] };
        report({ message, span: address.span, args });
        return;
      }
      if (keyword === 'bindto') source = endpoint;
      else target = endpoint;
    }
    const { address } = target ?? server;
    if (!isLinkLocal(target ?? server) || hasStatement(segment, block, 'bind_if')) return;
    const span = target === server || !target ? headSpan(segment, block) : address.span;
    if (isWholeSegment(segment)) report({ message: 'link-local', span, args: { word: address.text } });
  },
});

function hasOwnAddress(segment: Segment, checker: Block): boolean {
  return hasStatement(segment, checker, 'connect_ip') || hasStatement(segment, checker, 'bindto');
}

function isOnIpv6(segment: Segment, checker: Block): boolean {
  const parent = blockOfServer(checker);
  return parent !== undefined && textAfter(segment, parent.head, 1)?.includes(':') === true;
}

function blockOfServer(checker: Block): Block | undefined {
  let { parent } = checker;
  while (parent && parent.directive.keyword !== 'real_server') ({ parent } = parent);
  return parent;
}

function realServerOf(segment: Segment, checker: Block): Endpoint | undefined {
  const parent = blockOfServer(checker);
  if (!parent) return undefined;
  const [, address, port] = wordsFrom(segment, parent.head);
  return endpointOf(address, port);
}
