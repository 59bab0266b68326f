/** Interfaces whose link state is polled. */
import { arg, directive, list } from '../define.ts';
import { enumeration } from '../types/enumeration.ts';
import { networkInterface } from '../types/interface.ts';

export const linkbeatUsePolling = directive('linkbeat_use_polling', {
  build: ['linkbeat'],
  duplicates: 'idempotent',
  doc: {
    en: 'Polls the link state of every physical interface, for drivers that do not announce a lost link.',
    zh: '轮询所有物理接口的链路状态，用于驱动不会主动通告断链的情况。',
    body: {
      en: "Some drivers keep the interface up when the link is gone; the kernel then has nothing to report, the instance stays MASTER and sends its adverts nowhere. With this line the daemon asks each interface of an instance once a second, by MII, else by `ethtool`, else by its flags.\n\nIf omitted: the daemon believes the kernel's reports, which is right with nearly every driver. If wrong: words behind the keyword are not read, so `linkbeat_use_polling off` polls too.\n\nPolled interfaces are judged by the poll alone, so a lost link counts up to a second later and `interface_up_down_delays` is passed over. Virtual MAC interfaces are not polled.",
      zh: '有些驱动在断链后仍让接口保持开启；内核没有什么可报告，实例停留在 MASTER，通告却发不出去。写了本行，守护进程每秒查询一次实例所用的接口，依次用 MII、`ethtool`、接口标志。\n\n省略时：相信内核的报告，对几乎所有驱动都是对的。写错时：不读关键字后面的词，所以 `linkbeat_use_polling off` 也会轮询。\n\n被轮询的接口只以轮询结果为准，断链最多晚一秒才算数，也不经过 `interface_up_down_delays`。虚拟 MAC 接口不轮询。',
    },
    example:
      'linkbeat_use_polling\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['linkbeat_interfaces', 'interface_up_down_delays', 'vrrp_instance.track_interface'],
  },
});

export const linkbeatInterfaces = list('linkbeat_interfaces', {
  entry: {
    args: [
      arg('interface', networkInterface),
      arg(
        'method',
        enumeration([
          {
            value: 'MII',
            doc: {
              en: 'Reads the MII registers of the card; tried first when no method is given. For old cards whose driver has nothing else.',
              zh: '读取网卡的 MII 寄存器，不写方法时最先尝试。适合驱动没有其他办法的旧网卡。',
            },
          },
          {
            value: 'ETHTOOL',
            doc: {
              en: 'Asks the driver as `ethtool` does. Choose it where `ethtool eth0` shows the link rightly, and MII does not.',
              zh: '像 `ethtool` 那样询问驱动。`ethtool eth0` 能正确显示链路、而 MII 不能时选它。',
            },
          },
          {
            value: 'IOCTL',
            doc: {
              en: 'Reads only the flags of the interface, which is what the kernel reports anyway. The last resort, of use where reports get lost.',
              zh: '只读取接口标志，与内核主动报告的内容相同。只在报告会丢失时作为最后手段。',
            },
          },
        ]),
        { optional: true, onInvalid: 'ignored' },
      ),
    ],
  },
  since: '2.0.13',
  build: ['vrrp', 'linkbeat'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Interfaces whose link state is polled, since their driver does not announce a lost link.',
    zh: '需要轮询链路状态的接口，因为其驱动不会主动通告断链。',
    body: {
      en: "One interface a line, with a method behind it if the automatic choice is not right. Only those named are polled, once a second; the others go on by the kernel's reports. That is the better form of `linkbeat_use_polling`: one bad card does not cost the good ones their quick reports.\n\nIf omitted: nothing is polled. If wrong: an interface that does not exist is reported and left out, unless `dynamic_interfaces` is set; an unknown method is reported, and the interface is polled by the automatic choice.\n\nA method that the card does not support is replaced with a line in the log. Interfaces that no instance tracks are dropped from the list.",
      zh: '每行一个接口，自动选择不对时可在后面写方法。只轮询写出的接口，每秒一次；其他接口仍以内核的报告为准。这比 `linkbeat_use_polling` 好：一块有问题的网卡不会连累正常网卡的快速报告。\n\n省略时：不轮询任何接口。写错时：不存在的接口会被报告并略过，除非设置了 `dynamic_interfaces`；未知的方法会被报告，接口按自动选择轮询。\n\n网卡不支持所写的方法时会换用别的方法，并记入日志。没有实例跟踪的接口会从列表中去掉。',
    },
    example:
      'linkbeat_interfaces {\n    eth0 ETHTOOL\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['linkbeat_use_polling', 'interface_up_down_delays', 'global_defs.dynamic_interfaces'],
  },
});
