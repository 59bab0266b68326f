/** Defaults of gratuitous ARP and neighbor advertisements. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { INT_MAX, integer, UINT_MAX } from '../../types/integer.ts';
import { alsoPlainInterfaces } from '../lines/extra-garp.ts';
import { onOff } from '../lines/on-off.ts';

export const garpSettings: readonly DirectiveData[] = [
  directive('vrrp_garp_master_delay', {
    args: [
      arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    build: ['vrrp'],
    default: '5',
    fatalWhenMissing: true,
    doc: {
      en: 'When new masters repeat their burst of gratuitous ARP, for instances without `garp_master_delay`.',
      zh: '新 MASTER 重发一轮免费 ARP 的延迟，用于未写 `garp_master_delay` 的实例。',
      body: {
        en: 'A takeover is announced at once, and a second time after this delay. The second burst reaches switches and neighbors that were still busy, or still heard the old master, during the first.\n\nIf omitted: 5 seconds, and with five packets in each burst ten per address in all. If wrong: a word, or a number beyond the range, is reported and ignored; 0 is allowed and leaves out the second burst.\n\nIt neither delays the takeover nor the first burst. From 2.3.2 the first refresh by `vrrp_garp_master_refresh` is counted from its end. Instances copy the value where they begin.',
        zh: '接管会立即宣告一次，过了这个延迟再宣告一次。第二轮照顾的是第一轮时还在忙、或者还听着旧 MASTER 的交换机和邻居。\n\n省略时：5 秒；每轮五个报文，每个地址总共十个。写错时：不是数字或超出范围会被报告并忽略；可以写 0，即不发第二轮。\n\n它既不推迟接管，也不推迟第一轮。2.3.2 起，`vrrp_garp_master_refresh` 的首次刷新从它结束时算起。实例在开始处复制该值。',
      },
      example:
        'global_defs {\n    vrrp_garp_master_delay 10\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.garp_master_delay',
        'global_defs.vrrp_garp_master_repeat',
        'global_defs.vrrp_garp_master_refresh',
      ],
    },
  }),
  directive('vrrp_garp_master_repeat', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['vrrp'],
    default: '5',
    fatalWhenMissing: true,
    doc: {
      en: 'Packets in a burst of gratuitous ARP, for instances without `garp_master_repeat`.',
      zh: '每轮免费 ARP 的报文数，用于未写 `garp_master_repeat` 的实例。',
      body: {
        en: 'Each burst sends so many packets for every address: 200 addresses and the default make 1,000 packets at once and 1,000 more after `vrrp_garp_master_delay`. Repetition is cheap insurance against a lost packet, but weak switches drop such floods.\n\nIf omitted: 5 in each of the two bursts. If wrong: 0 is reported and becomes 1; a word is reported and ignored.\n\nThe number is also the default of `vrrp_garp_lower_prio_repeat`. To spread the packets instead of saving them use `vrrp_garp_interval`.',
        zh: '每一轮给每个地址都发这么多报文：200 个地址按默认值会立即发出 1,000 个，`vrrp_garp_master_delay` 之后再发 1,000 个。重复能以很小的代价防备丢包，但弱一些的交换机会丢弃这样的洪流。\n\n省略时：两轮各 5 个。写错时：0 会被报告并改为 1；不是数字会被报告并忽略。\n\n它也是 `vrrp_garp_lower_prio_repeat` 的默认值。若想把报文分散开而不是少发，请用 `vrrp_garp_interval`。',
      },
      example:
        'global_defs {\n    vrrp_garp_master_repeat 2\n    vrrp_garp_master_delay 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.garp_master_repeat',
        'global_defs.vrrp_garp_master_delay',
        'global_defs.vrrp_garp_interval',
        'global_defs.vrrp_min_garp',
      ],
    },
  }),
  directive('vrrp_garp_master_refresh', {
    args: [
      arg('seconds', integer({ min: 0, max: UINT_MAX, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    build: ['vrrp'],
    default: '0',
    fatalWhenMissing: true,
    rank: 10,
    doc: {
      en: 'How often, in seconds, a master repeats its gratuitous ARP while nothing changes.',
      zh: '状态不变期间，MASTER 每隔多少秒重发一次免费 ARP。',
      body: {
        en: 'A takeover is announced by bursts of gratuitous ARP. If a switch or a neighbor misses them, traffic keeps flowing to the old node although the election is over. A refresh of, say, 60 repairs such stale entries within a minute.\n\nIf omitted: 0, no repetition. If wrong: a value that is not a whole number is reported, and there is no repetition.\n\nIt is a default that an instance overrides with `garp_master_refresh`; `vrrp_garp_master_refresh_repeat` sets how many packets go out each time (1). Until 2.3.1 the master looked at the clock only when it sent an advert, which rounded the period up. For IPv6 the packets are neighbor advertisements.',
        zh: '接管时会成批发送免费 ARP。如果交换机或邻居漏收，选举虽已结束，流量仍会流向旧节点。把它设为例如 60，过期的表项最迟一分钟就会被纠正。\n\n省略时：0，不重发。写错时：不是整数的值会被报告，并且不重发。\n\n这里是默认值，实例可用 `garp_master_refresh` 覆盖；每次发几个报文由 `vrrp_garp_master_refresh_repeat` 决定（1 个）。到 2.3.1 为止，MASTER 只在发送通告时才看时间，实际周期会顺延到下一次通告。IPv6 实例发送的是邻居通告（NA）。',
      },
      pitfalls: [
        {
          en: 'It heals stale tables, not a split brain: two masters with refresh will steal the address from each other forever.',
          zh: '它修复的是过期表项，不是脑裂：两个 MASTER 都开启重发，只会没完没了地互相抢地址。',
        },
      ],
      example: 'global_defs {\n    vrrp_garp_master_refresh 60\n    vrrp_garp_master_refresh_repeat 2\n}',
      see: [
        'vrrp_instance.garp_master_refresh',
        'vrrp_instance.garp_master_delay',
        'global_defs.vrrp_garp_interval',
      ],
    },
  }),
  directive('vrrp_garp_master_refresh_repeat', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['vrrp'],
    default: '1',
    fatalWhenMissing: true,
    doc: {
      en: 'Packets in each periodic refresh, for instances without `garp_master_refresh_repeat`.',
      zh: '每次周期刷新的报文数，用于未写 `garp_master_refresh_repeat` 的实例。',
      body: {
        en: 'A refresh is a routine matter: when one packet is lost, the next period brings another. More than one is worth it where the period is long and the network loses broadcasts.\n\nIf omitted: 1 per address. If wrong: 0 is reported and becomes 1; a word is reported and ignored.\n\nIt acts only together with `vrrp_garp_master_refresh`, or with the same setting in an instance. `vrrp_min_garp` brings the default down to 0, no packet at all, unless a number above 1 stands here.',
        zh: '刷新是例行的事：丢了一个报文，下一个周期还会再发。周期很长、网络又容易丢广播时，才值得多发几个。\n\n省略时：每个地址 1 个。写错时：0 会被报告并改为 1；不是数字会被报告并忽略。\n\n只有写了 `vrrp_garp_master_refresh`，或实例中有同样的设置，它才起作用。`vrrp_min_garp` 会把默认值降到 0，即一个也不发，除非这里写了大于 1 的数。',
      },
      example:
        'global_defs {\n    vrrp_garp_master_refresh 300\n    vrrp_garp_master_refresh_repeat 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_garp_master_refresh',
        'vrrp_instance.garp_master_refresh_repeat',
        'global_defs.vrrp_min_garp',
      ],
    },
  }),
  directive('vrrp_garp_lower_prio_delay', {
    args: [
      arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    build: ['vrrp'],
    default: { en: 'as vrrp_garp_master_delay', zh: '同 vrrp_garp_master_delay' },
    fatalWhenMissing: true,
    doc: {
      en: 'When gratuitous ARP is repeated after an advert of lower priority, for instances without `garp_lower_prio_delay`.',
      zh: '收到低优先级通告后重发免费 ARP 的延迟，用于未写 `garp_lower_prio_delay` 的实例。',
      body: {
        en: 'An advert of lower priority tells a master that another node was master too and has announced the same addresses. The master answers with a burst at once, and after this delay with a second one for those who still believe the other.\n\nIf omitted: the value of `vrrp_garp_master_delay`. If wrong: what is no number in the range is reported and ignored; 0 leaves the second burst out.\n\nIn strict mode there is no such burst at all. Other members of the same sync group announce their addresses as well.',
        zh: '收到优先级更低的通告，说明另一个节点也当过 MASTER，并宣告过同样的地址。MASTER 会立即发一轮，过了这个延迟再发一轮，纠正仍相信对方的邻居。\n\n省略时：与 `vrrp_garp_master_delay` 相同。写错时：不是范围内的数会被报告并忽略；0 表示不发第二轮。\n\n严格模式下根本没有这样的宣告。同一同步组的其他成员也会一起宣告自己的地址。',
      },
      example:
        'global_defs {\n    vrrp_garp_master_delay 5\n    vrrp_garp_lower_prio_delay 10\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.garp_lower_prio_delay',
        'global_defs.vrrp_garp_lower_prio_repeat',
        'global_defs.vrrp_garp_master_delay',
      ],
    },
  }),
  directive('vrrp_garp_lower_prio_repeat', {
    args: [arg('count', integer({ min: 0, max: INT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['vrrp'],
    default: { en: 'as vrrp_garp_master_repeat', zh: '同 vrrp_garp_master_repeat' },
    fatalWhenMissing: true,
    doc: {
      en: 'Packets in a burst after an advert of lower priority, for instances without `garp_lower_prio_repeat`.',
      zh: '收到低优先级通告后每轮的报文数，用于未写 `garp_lower_prio_repeat` 的实例。',
      body: {
        en: 'When a split has healed, this burst is what leads the traffic back to the rightful master; the loser falls silent, but its ARP packets are still in the tables of the neighbors.\n\nIf omitted: as many as `vrrp_garp_master_repeat` says. If wrong: a word or a negative number is reported and ignored.\n\n0 is accepted here: no burst, as the standard has it and as strict mode enforces. A node that keeps sending lower adverts causes a burst each time; that is a sign of a fault in the election, not of too many packets.',
        zh: '网络分裂恢复之后，正是这一轮免费 ARP 把流量引回真正的 MASTER；落败的一方不再出声，但它发过的 ARP 还留在邻居的表里。\n\n省略时：与 `vrrp_garp_master_repeat` 相同。写错时：不是数字或为负数会被报告并忽略。\n\n这里可以写 0：不发，这是标准的做法，严格模式强制如此。若某个节点不断发送低优先级通告，每次都会引出一轮；这说明选举有故障，而不是报文太多。',
      },
      example:
        'global_defs {\n    vrrp_garp_lower_prio_repeat 2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.garp_lower_prio_repeat',
        'global_defs.vrrp_garp_master_repeat',
        'global_defs.vrrp_lower_prio_no_advert',
      ],
    },
  }),
  directive('vrrp_garp_interval', {
    args: [
      arg(
        'seconds',
        decimal({
          min: 0.000001,
          max: 4294.967295,
          decimals: 6,
          unit: 's',
          history: [
            { since: '1.2.21', unchecked: true },
            { since: '2.0.7', min: 0.000001, max: 4294, decimals: 6 },
            { since: '2.2.3', min: 0.000001, max: 4294.967295, decimals: 6 },
          ],
        }),
        { onInvalid: 'ignored' },
      ),
    ],
    since: '1.2.21',
    build: ['vrrp'],
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'The gap between two gratuitous ARP packets on an interface, for switches that drop them when they come too fast.',
      zh: '同一接口上两个免费 ARP 报文之间的间隔，用于发得太快就丢包的交换机。',
      body: {
        en: 'A node that takes over many addresses sends hundreds of packets in a moment, and some switches learn only the first of them. With a gap the rest waits in a queue. The unit is the second: `0.001` is a millisecond, and 1,000 packets then take a second.\n\nIf omitted: no gap. If wrong: 0 is refused from 2.0.7, the setting stays as it was. A gap of 1 s or more is accepted with a remark in the log.\n\nIt counts per physical interface, including its virtual MAC interfaces. Interfaces of a `garp_group` follow their group.',
        zh: '接管大量地址的节点会在瞬间发出几百个报文，有的交换机只学到前面几个。设了间隔，其余的就排队等候。单位是秒：`0.001` 即一毫秒，这样 1,000 个报文要发一秒。\n\n省略时：没有间隔。写错时：2.0.7 起 0 会被拒绝，设置保持不变。1 秒以上的间隔会被接受，日志里会提一句。\n\n它按物理接口计算，其上的虚拟 MAC 接口包括在内。属于某个 `garp_group` 的接口以该组为准。',
      },
      pitfalls: [
        {
          en: 'It delays the announcement of the last addresses: with 500 addresses, 5 packets each and 0.01 the burst lasts 25 s.',
          zh: '排在后面的地址会更晚宣告：500 个地址、每个 5 个报文、间隔 0.01，一轮要发 25 秒。',
        },
      ],
      example:
        'global_defs {\n    vrrp_garp_interval 0.001\n    vrrp_gna_interval 0.001\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n        192.0.2.101/24\n    }\n}',
      see: ['global_defs.vrrp_gna_interval', 'garp_group', 'global_defs.vrrp_garp_master_repeat'],
    },
  }),
  directive('vrrp_gna_interval', {
    args: [
      arg(
        'seconds',
        decimal({
          min: 0.000001,
          max: 4294.967295,
          decimals: 6,
          unit: 's',
          history: [
            { since: '1.2.21', unchecked: true },
            { since: '2.0.7', min: 0.000001, max: 4294, decimals: 6 },
            { since: '2.2.3', min: 0.000001, max: 4294.967295, decimals: 6 },
          ],
        }),
        { onInvalid: 'ignored' },
      ),
    ],
    since: '1.2.21',
    build: ['vrrp'],
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'The gap between two unsolicited neighbor advertisements on an interface: `vrrp_garp_interval` for IPv6.',
      zh: '同一接口上两个主动邻居通告之间的间隔，相当于 IPv6 的 `vrrp_garp_interval`。',
      body: {
        en: 'IPv6 addresses are announced by neighbor advertisements, which go to all nodes of the link by multicast. Each family has a queue and a gap of its own; a node with addresses of both sets both.\n\nIf omitted: IPv6 announcements leave one after the other without a pause. If wrong: 0, found in an old sample, is reported from 2.0.7 and ignored.\n\nSeconds again, with up to six digits behind the dot. A `garp_group` has its own `gna_interval` for its interfaces.',
        zh: 'IPv6 地址用邻居通告来宣告，以组播发给链路上的所有节点。两个地址族各有自己的队列和间隔；两种地址都有的节点要分别设置。\n\n省略时：IPv6 的宣告一个接一个发出，中间不停顿。写错时：旧示例中的 0 自 2.0.7 起会被报告并忽略。\n\n单位同样是秒，小数点后最多六位。`garp_group` 有自己的 `gna_interval`，用于组内接口。',
      },
      example:
        'global_defs {\n    vrrp_gna_interval 0.005\n}\nvrrp_instance WEB6 {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        fe80::42/64\n        2001:db8::100/64\n    }\n}',
      see: ['global_defs.vrrp_garp_interval', 'garp_group'],
    },
  }),
  directive('vrrp_min_garp', {
    args: [onOff],
    since: '2.0.12',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Announces each address once, without repetitions, unless other settings ask for more.',
      zh: '每个地址只宣告一次，不重复发送，除非另有设置要求更多。',
      body: {
        en: 'For clouds and routed fabrics, where gratuitous ARP is ignored or counted as noise. It turns the settings that still have their default into the smallest ones: one packet per address, no second burst, no refresh packets.\n\nIf omitted: 5 packets at once and 5 more after 5 s. If wrong: a word that is no boolean is reported. `off` does nothing; it cannot undo an earlier `vrrp_min_garp`.\n\nSettings with another value are kept, whether they stand above or below. The burst after an advert of lower priority shrinks too, since its default follows.',
        zh: '用于云环境和三层网络，那里免费 ARP 不起作用或被当作噪声。它把仍为默认值的几项设置改为最小：每个地址一个报文，没有第二轮，也没有刷新报文。\n\n省略时：立即发 5 个，5 秒后再发 5 个。写错时：不是布尔值的词会被报告。`off` 什么也不做，不能撤销前面的 `vrrp_min_garp`。\n\n取值不同于默认值的设置会保留，无论写在它前面还是后面。收到低优先级通告后的那一轮也会随之减少，因为它的默认值跟着变。',
      },
      pitfalls: [
        {
          en: 'With `vrrp_garp_master_refresh` the refresh sends 0 packets, hence nothing; write `vrrp_garp_master_refresh_repeat` below this line as well.',
          zh: '与 `vrrp_garp_master_refresh` 同用时，每次刷新发 0 个报文，等于没有；还要在本行之后写 `vrrp_garp_master_refresh_repeat`。',
        },
      ],
      example:
        'global_defs {\n    vrrp_min_garp\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_garp_master_repeat',
        'global_defs.vrrp_garp_master_delay',
        'global_defs.vrrp_garp_master_refresh_repeat',
      ],
    },
  }),
  directive('vrrp_garp_extra_if', {
    args: [
      alsoPlainInterfaces,
      arg('seconds', integer({ min: 1, max: 86400, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.2.3',
    build: ['vrrp', 'vmac'],
    default: '0',
    doc: {
      en: 'How often extra gratuitous ARP goes out on virtual MAC interfaces that send no adverts, for instances without `garp_extra_if`.',
      zh: '在不发送通告的虚拟 MAC 接口上额外发送免费 ARP 的间隔，用于未写 `garp_extra_if` 的实例。',
      body: {
        en: 'Switches learn where a virtual MAC is from the packets it sends. Adverts keep that fresh on the interface of the instance. Further ones, made by `use_vmac_addr` or by `use_vmac` behind an address, may be silent: their entry ages out, and frames to the address flood every port. One packet per interface in this interval prevents it.\n\nIf omitted: none. If wrong: a number outside of the range, or `all` without a number, is reported and ignored.\n\nChoose less than the aging time of the switches, usually 300 s. An instance whose addresses all stand on its own interface sends nothing, not even with `vmac_xmit_base`.',
        zh: '交换机靠虚拟 MAC 发出的报文得知它在哪个端口。实例自己的接口有通告维持记录。由 `use_vmac_addr`，或由地址后面的 `use_vmac` 建立的其他接口，则可能一直不出声：表项老化后，发往该地址的帧会泛洪到所有端口。按此间隔在每个接口上发一个报文，就能避免。\n\n省略时：不发送。写错时：超出范围的数，或只写 `all` 而没有数，会被报告并忽略。\n\n应小于交换机的老化时间，通常是 300 秒。地址全都在自己接口上的实例什么也不发，写了 `vmac_xmit_base` 也一样。',
      },
      example:
        'global_defs {\n    vrrp_garp_extra_if 120\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_vmac\n    use_vmac_addr\n    virtual_ipaddress {\n        192.0.2.100/24\n        198.51.100.100/24 dev eth1 no_track\n    }\n}',
      see: ['vrrp_instance.garp_extra_if', 'vrrp_instance.use_vmac_addr', 'vrrp_instance.vmac_xmit_base'],
    },
  }),
  directive('vrrp_vmac_garp_intvl', {
    args: [
      alsoPlainInterfaces,
      arg('seconds', integer({ min: 1, max: 86400, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.2.0',
    deprecated: { since: '2.2.3', use: 'vrrp_garp_extra_if' },
    build: ['vrrp', 'vmac'],
    default: '0',
    doc: {
      en: 'The former spelling of `vrrp_garp_extra_if`.',
      zh: '`vrrp_garp_extra_if` 的旧写法。',
      body: {
        en: 'It has the same words and the same effect, but each use is reported as deprecated, so the configuration test fails where it is the only fault.\n\nIf omitted: nothing is missing; `vrrp_garp_extra_if` is the keyword to write, except on 2.2.0 to 2.2.2, which know this one alone. If wrong: as there, a number outside of the range is reported and ignored.',
        zh: '参数和效果都相同，但每次使用都会报告已弃用，哪怕没有别的问题，配置测试也不通过。\n\n省略时：什么也不缺；应当写的关键字是 `vrrp_garp_extra_if`，只有 2.2.0 到 2.2.2 例外，它们只认识这一个。写错时：与之相同，超出范围的数会被报告并忽略。',
      },
      see: ['global_defs.vrrp_garp_extra_if', 'vrrp_instance.vmac_garp_intvl'],
    },
  }),
];
