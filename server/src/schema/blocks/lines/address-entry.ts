/** One address of a list of addresses. */
import { arg, type Line, option } from '../../define.ts';
import { broadcast } from '../../types/broadcast.ts';
import { networkInterface } from '../../types/interface.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { lifetime } from '../../types/lifetime.ts';
import { refersToName } from '../../types/name.ts';
import { prefix } from '../../types/prefix.ts';
import { scope } from '../../types/routing-name.ts';
import { text } from '../../types/text.ts';

const words = [arg('address', prefix)];

const common = [
  option('dev', [arg('interface', networkInterface)], {
    doc: {
      en: 'The interface that gets the address; else that of the instance.',
      zh: '添加地址的接口，不写则为实例的接口。',
    },
  }),
  option('scope', [arg('scope', scope)], {
    doc: { en: 'How far the address is valid; IPv4 only.', zh: '地址的有效范围，仅用于 IPv4。' },
  }),
  option('broadcast', [arg('broadcast', broadcast)], {
    aliases: ['brd'],
    doc: {
      en: 'The broadcast address; `+` computes it. IPv4 only.',
      zh: '广播地址，`+` 表示自动计算，仅用于 IPv4。',
    },
  }),
  option('label', [arg('label', text({ label: 'LABEL', maxBytes: 15 }))], {
    doc: {
      en: 'The name under which old tools such as `ifconfig` show the address, for example `eth0:1`; IPv4 only.',
      zh: '供 `ifconfig` 等旧工具显示的名称，例如 `eth0:1`，仅用于 IPv4。',
    },
  }),
  option('peer', [arg('peer', ipAddress({ whole: true }))], {
    since: '2.0.0',
    doc: { en: 'The address at the other end of a point-to-point link.', zh: '点对点链路另一端的地址。' },
  }),
  option('home', [], {
    since: '1.3.6',
    doc: { en: 'The home address of mobile IPv6.', zh: '移动 IPv6 的家乡地址。' },
  }),
  option('-nodad', [], {
    since: '1.3.6',
    doc: {
      en: 'Has the kernel look for duplicates of the address, which it is told not to do otherwise; IPv6.',
      zh: '让内核做重复地址检测，默认不做，用于 IPv6。',
    },
  }),
  option('mngtmpaddr', [], {
    since: '1.3.6',
    doc: {
      en: 'The kernel makes temporary addresses from this one; IPv6.',
      zh: '内核据此生成临时地址，用于 IPv6。',
    },
  }),
  option('noprefixroute', [], {
    since: '1.3.6',
    doc: { en: 'Adds no route for the network of the address.', zh: '不为该地址的网段添加路由。' },
  }),
  option('autojoin', [], {
    since: '1.3.6',
    doc: { en: 'Joins the multicast group that the address is.', zh: '加入该地址所表示的组播组。' },
  }),
  option('no_track', [], {
    since: '2.0.3',
    doc: { en: 'The state does not change when the address disappears.', zh: '地址消失时不改变状态。' },
  }),
  option('preferred_lft', [arg('lifetime', lifetime)], {
    since: '2.0.20',
    doc: {
      en: 'For how long connections may begin from the address; 0 never chooses it as source.',
      zh: '地址可作为新连接源地址的时间，0 表示从不选作源地址。',
    },
  }),
];

/** A virtual address. */
export const virtualAddress: Line = {
  args: words,
  options: [
    ...common,
    option('use_vmac', [], {
      since: '2.2.0',
      doc: {
        en: 'Puts the address on a virtual MAC interface of its own.',
        zh: '把该地址放到单独的虚拟 MAC 接口上。',
      },
    }),
  ],
  unknownOption: 'skipped',
};

/** An address that stays, whatever the state. */
export const staticAddress: Line = {
  args: words,
  options: [
    ...common,
    option('track_group', [arg('group', refersToName('track_group'))], {
      since: '2.0.3',
      doc: {
        en: 'Instances that enter FAULT with the interface of this address.',
        zh: '该地址所在接口故障时，进入 FAULT 的实例组。',
      },
    }),
  ],
  unknownOption: 'skipped',
};
