/** SNMP and D-Bus. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { text } from '../../types/text.ts';

export const monitoringSettings: readonly DirectiveData[] = [
  directive('snmp_socket', {
    args: [arg('socket', text({ label: 'SOCKET' }))],
    since: '1.2.20',
    build: ['snmp'],
    default: 'unix:/var/agentx/master',
    duplicates: 'first-wins',
    exact: true,
    doc: {
      en: 'Where the SNMP agent is reached, such as a Unix socket or `udp:localhost:705`.',
      zh: 'SNMP 主代理的连接地址，例如 Unix 套接字或 `udp:localhost:705`。',
    },
  }),
  directive('enable_traps', {
    since: '1.2.5',
    build: ['snmp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Sends SNMP traps when states change; needs one of the `enable_snmp_…` keywords beside it.',
      zh: '状态变化时发送 SNMP trap，还需要写上某个 `enable_snmp_…` 关键字。',
      body: {
        en: 'Traps alone say nothing: which objects they speak of is chosen by `enable_snmp_vrrp`, `enable_snmp_checker` or one of the RFC keywords.\n\nIf omitted: SNMP can be asked, but nothing is sent unasked. If wrong: a build without SNMP does not know the keyword.',
        zh: '只写它还不会发送任何内容：要由 `enable_snmp_vrrp`、`enable_snmp_checker` 或某个 RFC 关键字选择对象。\n\n省略时：可以查询 SNMP，但不会主动发送。写错时：没有 SNMP 的构建不认识该关键字。',
      },
      see: ['global_defs.enable_snmp_vrrp', 'global_defs.enable_snmp_checker'],
    },
  }),
  directive('enable_snmp_vrrp', {
    since: '2.0.0',
    build: ['snmp', 'snmp-vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows instances and sync groups through SNMP, in the MIB of keepalived.',
      zh: '通过 SNMP 以 keepalived 自己的 MIB 展示实例和同步组。',
    },
  }),
  directive('enable_snmp_keepalived', {
    since: '1.2.20',
    deprecated: { since: '2.0.0', use: 'enable_snmp_vrrp' },
    build: ['snmp', 'snmp-vrrp'],
    duplicates: 'idempotent',
    doc: { en: 'The former spelling of `enable_snmp_vrrp`.', zh: '`enable_snmp_vrrp` 的旧写法。' },
  }),
  directive('enable_snmp_checker', {
    since: '1.2.20',
    build: ['snmp', 'snmp-checker'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows virtual and real servers through SNMP, in the MIB of keepalived.',
      zh: '通过 SNMP 以 keepalived 自己的 MIB 展示虚拟服务器和真实服务器。',
    },
  }),
  directive('enable_snmp_rfc', {
    since: '1.2.20',
    build: ['snmp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows instances through SNMP in the standard MIBs of VRRPv2 and VRRPv3.',
      zh: '通过 SNMP 以 VRRPv2 和 VRRPv3 的标准 MIB 展示实例。',
    },
  }),
  directive('enable_snmp_rfcv2', {
    since: '1.2.20',
    build: ['snmp', 'snmp-rfcv2'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows instances through SNMP in the standard MIB of VRRPv2, RFC 2787.',
      zh: '通过 SNMP 以 VRRPv2 的标准 MIB（RFC 2787）展示实例。',
    },
  }),
  directive('enable_snmp_rfcv3', {
    since: '1.2.20',
    build: ['snmp', 'snmp-rfcv3'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows instances through SNMP in the standard MIB of VRRPv3, RFC 6527.',
      zh: '通过 SNMP 以 VRRPv3 的标准 MIB（RFC 6527）展示实例。',
    },
  }),
  directive('snmp_vs_stats_update_interval', {
    args: [
      arg('seconds', decimal({ min: 0.001, max: 30, decimals: 6, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.3.0',
    build: ['snmp', 'snmp-checker'],
    default: '5',
    doc: {
      en: 'For how long SNMP answers about virtual servers may come from memory before IPVS is asked again.',
      zh: 'SNMP 对虚拟服务器的应答可以沿用缓存多久，之后重新查询 IPVS。',
    },
  }),
  directive('snmp_rs_stats_update_interval', {
    args: [
      arg('seconds', decimal({ min: 0.001, max: 30, decimals: 6, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.3.0',
    build: ['snmp', 'snmp-checker'],
    default: { en: 'as snmp_vs_stats_update_interval', zh: '同 snmp_vs_stats_update_interval' },
    doc: {
      en: 'For how long SNMP answers about real servers may come from memory before IPVS is asked again.',
      zh: 'SNMP 对真实服务器的应答可以沿用缓存多久，之后重新查询 IPVS。',
    },
  }),
  directive('enable_dbus', {
    since: '1.3.0',
    build: ['dbus'],
    duplicates: 'idempotent',
    doc: {
      en: 'Offers the instances on D-Bus, for programs that watch or steer them.',
      zh: '在 D-Bus 上提供实例接口，供程序观察或控制。',
    },
  }),
  directive('dbus_service_name', {
    args: [arg('name', text({ label: 'NAME' }))],
    since: '1.3.7',
    build: ['dbus'],
    default: 'org.keepalived.Vrrp1',
    doc: {
      en: 'The name under which the daemon appears on D-Bus; several daemons need several names.',
      zh: '守护进程在 D-Bus 上的名称，多个守护进程需要各不相同。',
    },
  }),
  directive('dbus_no_interface_name', {
    args: [arg('name', text({ label: 'NAME' }))],
    since: '2.3.0',
    build: ['dbus'],
    doc: {
      en: 'What stands in D-Bus paths in place of the interface, for instances that have none.',
      zh: '实例没有接口时，D-Bus 路径中代替接口名的词。',
    },
  }),
];
