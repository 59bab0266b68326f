/** What a service does on a standby balancer, and how it is told of elsewhere. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { text } from '../../types/text.ts';
import { onOff } from '../lines/on-off.ts';
import { laidOut, service, serviceLines } from './examples.ts';

export const reporting: readonly DirectiveData[] = [
  directive('ha_suspend', {
    duplicates: 'idempotent',
    doc: {
      en: 'Checks the servers only while the virtual address is on this machine.',
      zh: '只有虚拟地址在本机上时才检查服务器。',
      body: {
        en: 'Spares the servers the checks of a standby balancer. While the address is elsewhere, each server keeps its last state; after the address has arrived, up to one `delay_loop` passes before the first check.\n\nIf omitted: every balancer checks all the time, and a takeover finds a table that is up to date. If wrong: for services by firewall mark it is reported and cleared, since they have no address.\n\nIt follows the address of this one service, whatever puts it on the machine, and not the state of a VRRP instance.',
        zh: '这样备用的均衡器不会打扰服务器。地址在别处时，各服务器保持最后的状态；地址到来后，最多再过一个 `delay_loop` 才开始首次检查。\n\n省略时：每个均衡器都一直检查，接管时表已是最新的。写错时：防火墙标记服务没有地址，该设置会被报告并清除。\n\n它只看这一项服务的地址在不在本机，不管是谁配上的，也不看 VRRP 实例的状态。',
      },
      pitfalls: [
        {
          en: 'In a service by `group` of addresses none of them is ever recognized: its servers are not checked at all and count as healthy.',
          zh: '按地址组（`group`）的服务永远认不出自己的地址：它的服务器从不检查，一直算作健康。',
        },
      ],
      example: service(['ha_suspend']),
      see: ['virtual_server.delay_loop', 'virtual_server', 'vrrp_instance.virtual_ipaddress'],
    },
  }),
  directive('smtp_alert', {
    args: [onOff],
    since: '2.0.0',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Sends mail when the service gains or loses its quorum.',
      zh: '服务达到或失去 quorum 时发送邮件。',
      body: {
        en: 'One mail per change, to the addresses of `notification_email`, with the weight that is left and the threshold. Changes of single servers are the matter of `smtp_alert` in `real_server`.\n\nIf omitted: `smtp_alert_checker` decides, then `smtp_alert` of `global_defs`; without both no mail tells of the quorum, though servers still send theirs. If wrong: a word that is no boolean is reported, and the setting stays as it was. Without `smtp_server` it is accepted in silence and does nothing.',
        zh: '每次变化发一封邮件给 `notification_email` 中的地址，写明余下的权重和门槛。单台服务器的变化由 `real_server` 里的 `smtp_alert` 负责。\n\n省略时：由 `smtp_alert_checker` 决定，其次是 `global_defs` 的 `smtp_alert`；两者都没有，就没有邮件通知 quorum，而服务器仍会发自己的邮件。写错时：不是布尔值的词会被报告，设置保持不变。没有 `smtp_server` 时会被默默接受，什么也不做。',
      },
      example: laidOut([
        'global_defs {',
        'notification_email {',
        'ops@example.com',
        '}',
        'smtp_server 127.0.0.1',
        '}',
        ...serviceLines(['smtp_alert']),
      ]),
      see: [
        'virtual_server.real_server.smtp_alert',
        'global_defs.smtp_alert_checker',
        'global_defs.notification_email',
        'virtual_server.quorum',
      ],
    },
  }),
  directive('snmp_name', {
    args: [arg('name', text({ label: 'NAME' }))],
    since: '2.2.3',
    build: ['snmp-checker'],
    duplicates: 'last-wins-with-error',
    exact: true,
    doc: {
      en: 'What the service is called in SNMP.',
      zh: '该服务在 SNMP 中的名称。',
      body: {
        en: 'Rows of the SNMP table of services are known by numbers, which change with the order of the file. A name lets a monitoring system recognize `shop-web` after addresses or order have changed.\n\nIf omitted: the row has no name. If wrong: with no word or several the daemon reports it and sets no name; a second line replaces the first. Names are not compared, so two services may share one.',
        zh: 'SNMP 服务表的行用编号区分，编号随文件中的顺序变化。有了名称，地址或顺序变了，监控系统仍认得 `shop-web`。\n\n省略时：这一行没有名称。写错时：没有词或有多个词会被报告，不设名称；第二行取代第一行。名称之间不作比较，两项服务可以同名。',
      },
      example: laidOut([
        'global_defs {',
        'enable_snmp_checker',
        '}',
        ...serviceLines(['snmp_name shop-web']),
      ]),
      see: ['virtual_server.real_server.snmp_name', 'global_defs.enable_snmp_checker'],
    },
  }),
  directive('nat_mask', {
    args: [arg('mask', ipAddress({ family: 'inet' }))],
    removed: '1.2.20',
    default: '255.255.255.255',
    doc: {
      en: 'The netmask of NAT forwarding in very old releases.',
      zh: '早期版本 NAT 转发使用的掩码。',
      body: {
        en: 'It comes from the time when address translation was set up by network. The last releases that know the word store it and tell the kernel nothing: `lb_kind NAT` needs no mask.\n\nIf omitted: nothing is missing, today or then. If wrong: 1.2.20 and later report an unknown keyword and go on, so old files work apart from the message.\n\nDelete the line when you take over an old file.',
        zh: '它来自按网段设置地址转换的年代。最后认识这个词的版本只是存下它，什么也不告诉内核：`lb_kind NAT` 不需要掩码。\n\n省略时：不论当时还是现在，都不缺什么。写错时：1.2.20 起报告为未知关键字并继续，旧文件除了这条消息外照常可用。\n\n接手旧文件时，把这一行删掉。',
      },
      example: service(['lb_kind NAT']),
      see: ['virtual_server.lb_kind'],
    },
  }),
];
