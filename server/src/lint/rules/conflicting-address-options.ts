/** Options of an address that exclude each other. */
import { lineFrom } from '../../config/quick-look.ts';
import { isReported, statementsOf, type Word } from '../../config/statements.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

/** The longest prefix of a network that has a broadcast address. */
const LONGEST_WITH_BROADCAST = 30;
const IPV4_BITS = 32;

const MAY_CONFLICT = /\s(?:peer|brd|broadcast)\s|\s(dev|track_group)\s.*\s\1\s/;

export const conflictingAddressOptions = defineRule({
  id: 'conflicting-address-options',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.virtual_ipaddress_excluded', 'static_ipaddress'],
  when: (chunk, token) => MAY_CONFLICT.test(lineFrom(chunk, token)),
  title: { en: 'Options of an address exclude each other', zh: '地址的选项互相冲突' },
  why: {
    en: 'An address has one interface, one peer and one track group; beside a peer, or in a network of two addresses, there is no broadcast address. keepalived reports the option and leaves it out; where `dev` stands twice, it drops the whole address, so that no node serves it. The configuration test ends with status 5.',
    zh: '一个地址只有一个接口、一个对端和一个跟踪组；有对端时，或网络中只有两个地址时，没有广播地址。keepalived 会报告并忽略该选项；`dev` 写了两次时，整个地址被丢弃，没有节点提供它。配置测试返回 5。',
  },
  messages: {
    device: {
      en: "'dev' stands here for the second time; keepalived reports it and drops the address",
      zh: '“dev”在此写了第二次；keepalived 会报告并丢弃这个地址',
    },
    again: {
      en: "'{option}' stands here for the second time; keepalived reports it and uses the first",
      zh: '“{option}”在此写了第二次；keepalived 会报告，只用第一个',
    },
    family: {
      en: 'Peer {peer} is not of the family of {address}; keepalived reports it and ignores the peer',
      zh: '对端 {peer} 与 {address} 的地址族不同；keepalived 会报告并忽略对端',
    },
    peer: {
      en: "An address with a peer has no broadcast address; keepalived reports '{option}' and ignores it",
      zh: '有对端的地址没有广播地址；keepalived 会报告并忽略“{option}”',
    },
    prefix: {
      en: "A /{length} has no broadcast address; keepalived reports '{option}' and ignores it",
      zh: '/{length} 没有广播地址；keepalived 会报告并忽略“{option}”',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth0 label web dev eth0
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth0 label web
    }
}
`,
    },
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10 brd +
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 brd +
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const { words } of statementsOf(segment, block)) {
      const [address] = words;
      if (!address?.isKnown || words.some((it) => isReported(segment, it))) continue;
      for (const { message, option, args } of judge(address, optionsOf(words))) {
        const span = { ...option.keyword.span, end: option.value.span.end };
        report({ message, span, args: { option: option.keyword.text, ...args } });
      }
    }
  },
  fixes,
});

interface Option {
  readonly keyword: Word;
  readonly value: Word;
}

interface Judged {
  readonly message: string;
  readonly option: Option;
  readonly args?: Readonly<Record<string, string | number>>;
}

const WITH_VALUE: ReadonlySet<string> = new Set([
  'dev',
  'scope',
  'brd',
  'broadcast',
  'label',
  'peer',
  'preferred_lft',
  'track_group',
]);

/** Those that have a value. */
function optionsOf(words: readonly Word[]): readonly Option[] {
  const options: Option[] = [];
  for (let at = 1; at + 1 < words.length; at++) {
    const keyword = words[at];
    const value = words[at + 1];
    if (!keyword || !value || !WITH_VALUE.has(keyword.text)) continue;
    options.push({ keyword, value });
    at++;
  }
  return options;
}

/** As alloc_ipaddress() in vrrp_ipaddress.c. */
function* judge(address: Word, options: readonly Option[]): Generator<Judged> {
  const named = (name: string): readonly Option[] => options.filter(({ keyword }) => keyword.text === name);
  const [, device] = named('dev');
  if (device) {
    yield { message: 'device', option: device };
    return;
  }
  const [peer, ...peers] = named('peer');
  for (const option of [...peers, ...named('track_group').slice(1)]) yield { message: 'again', option };
  const family = familyOf(address.text.split('/', 1)[0] ?? '');
  const isOther = peer?.value.isKnown && familyOf(peer.value.text) !== family;
  if (peer && isOther) {
    const args = { peer: peer.value.text, address: address.text };
    yield { message: 'family', option: peer, args };
  }
  const broadcast = options.find(({ keyword: { text } }) => text === 'brd' || text === 'broadcast');
  if (!broadcast || family !== 'inet') return;
  if (peer && !isOther) {
    yield { message: 'peer', option: broadcast };
    return;
  }
  const length = Number(address.text.split('/')[1] ?? IPV4_BITS);
  const isComputed = broadcast.value.text === '+' || broadcast.value.text === '-';
  if (isComputed && length > LONGEST_WITH_BROADCAST)
    yield { message: 'prefix', option: broadcast, args: { length } };
}

/** Safe where the daemon leaves out the same. */
function fixes(context: FixContext): readonly RuleFix[] {
  const { span, args, message } = context.finding;
  const title = { en: "Remove '{option}'", zh: '删除“{option}”' };
  const edits = [deletion(context, span)];
  return [{ title, args: { option: args.option ?? '' }, safe: message !== 'device', edits }];
}
