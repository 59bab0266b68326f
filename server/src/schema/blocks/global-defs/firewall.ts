/** Rules that the daemon adds to the firewall. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { INT_MAX, integer, UINT_MAX } from '../../types/integer.ts';
import { text } from '../../types/text.ts';

export const firewallSettings: readonly DirectiveData[] = [
  directive('vrrp_iptables', {
    args: [
      arg('in_chain', text({ label: 'CHAIN' }), { optional: true }),
      arg('out_chain', text({ label: 'CHAIN' }), { optional: true }),
    ],
    since: '1.2.20',
    build: ['vrrp', 'firewall'],
    formerBuild: { before: '2.2.2', build: ['vrrp', 'iptables'] },
    default: { en: 'INPUT and OUTPUT', zh: 'INPUT 和 OUTPUT' },
    duplicates: 'first-wins',
    doc: {
      en: 'Uses iptables to shut out packets to the VIPs of instances without `accept`; the words name the chains.',
      zh: '用 iptables 挡住发往未开启 `accept` 的实例的 VIP 的报文，参数为链名。',
    },
  }),
  directive('vrrp_ipsets', {
    args: [arg('name', text({ label: 'NAME' }), { optional: true, repeat: true })],
    since: '1.2.20',
    build: ['vrrp', 'firewall', 'ipset'],
    default: 'keepalived',
    doc: {
      en: 'Names of the ipsets that hold the addresses for iptables; the bare keyword does without ipsets.',
      zh: '供 iptables 存放地址的 ipset 的名称；只写关键字则不用 ipset。',
    },
  }),
  directive('nftables', {
    args: [arg('table', text({ label: 'TABLE' }), { optional: true })],
    since: '2.0.11',
    build: ['vrrp', 'nftables'],
    default: 'keepalived',
    duplicates: 'first-wins',
    doc: {
      en: 'Uses nftables to shut out packets to the VIPs of instances without `accept`, in a table of this name.',
      zh: '用 nftables 挡住发往未开启 `accept` 的实例的 VIP 的报文，参数为表名。',
    },
  }),
  directive('nftables_priority', {
    args: [arg('priority', integer({ min: -INT_MAX, max: INT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.11',
    build: ['vrrp', 'nftables'],
    default: '-1',
    fatalWhenMissing: true,
    doc: {
      en: 'Where the chains of `nftables` stand among those of other programs; lower numbers come first.',
      zh: '`nftables` 的链相对于其他程序的链的先后，数字小的在前。',
    },
  }),
  directive('nftables_ifindex', {
    since: '2.0.11',
    build: ['vrrp', 'nftables'],
    duplicates: 'idempotent',
    doc: {
      en: 'Rules of `nftables` name interfaces by index, which is faster but breaks when an interface is created anew.',
      zh: '`nftables` 规则用接口索引而非名称，匹配更快，但接口重建后会失效。',
    },
  }),
  directive('nftables_counters', {
    since: '2.0.11',
    build: ['nftables'],
    duplicates: 'idempotent',
    doc: {
      en: 'Adds packet counters to the rules that the daemon puts into nftables, for a look at what they catch.',
      zh: '为写入 nftables 的规则加上计数器，便于观察匹配情况。',
    },
  }),
  directive('nftables_ipvs', {
    args: [arg('table', text({ label: 'TABLE' }), { optional: true })],
    since: '2.2.2',
    build: ['nftables', 'lvs'],
    default: 'keepalived_ipvs',
    duplicates: 'first-wins',
    doc: {
      en: 'Marks the traffic of virtual server groups by nftables, so that a group needs one service in place of many.',
      zh: '用 nftables 为虚拟服务器组的流量打标记，使一个组只需一个服务。',
    },
  }),
  directive('nftables_ipvs_priority', {
    args: [arg('priority', integer({ min: -INT_MAX, max: INT_MAX }), { onInvalid: 'ignored' })],
    since: '2.2.2',
    build: ['nftables', 'lvs'],
    default: '-1',
    fatalWhenMissing: true,
    doc: {
      en: 'Where the chains of `nftables_ipvs` stand among those of other programs; lower numbers come first.',
      zh: '`nftables_ipvs` 的链相对于其他程序的链的先后，数字小的在前。',
    },
  }),
  directive('nftables_ipvs_start_fwmark', {
    args: [arg('fwmark', integer({ min: 1, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.2.2',
    build: ['nftables', 'lvs'],
    default: '1000',
    fatalWhenMissing: true,
    doc: {
      en: 'The first firewall mark that `nftables_ipvs` gives away; choose a range that nothing else uses.',
      zh: '`nftables_ipvs` 分配的第一个防火墙标记，应选没有其他程序使用的区段。',
    },
  }),
];
