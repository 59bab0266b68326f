/** Addresses, routes and rules that do not depend on the state of an instance. */
import { list } from '../define.ts';
import { staticAddress } from './lines/address-entry.ts';
import { staticRoute } from './lines/route-entry.ts';
import { staticRule } from './lines/rule-entry.ts';

export const staticIpaddress = list('static_ipaddress', {
  entry: staticAddress,
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Addresses that this machine has from start to stop, whatever the state of its instances.',
    zh: '从启动到停止一直在本机上的地址，与实例状态无关。',
    body: {
      en: 'They are put there at start, before any election, and taken off at a clean stop. One that somebody deletes is put back at once; `no_track` leaves it deleted. Each line is an address with `dev`, `brd`, `scope`, `label` and so on.\n\nIf omitted: the addresses are those of the system, which is right for nearly every machine. If wrong: an unknown option is reported and skipped, a line that is no address is dropped. An interface that does not exist keeps VRRP from starting, unless `dynamic_interfaces` is set.\n\nWithout `dev` the address goes to `default_interface`, else to eth0. Without a prefix it is a /32, for IPv6 a /128. `track_group` names the instances that enter FAULT with its interface.',
      zh: '它们在启动时、选举之前就添加，正常停止时删除。被人删掉会立即重新添加；写了 `no_track` 则不再添加。每行一个地址，可带 `dev`、`brd`、`scope`、`label` 等。\n\n省略时：使用系统自己的地址，几乎所有机器都应如此。写错时：未知选项会被报告并跳过，不是地址的行会被丢弃。接口不存在会使 VRRP 无法启动，除非设置了 `dynamic_interfaces`。\n\n没有 `dev` 时，地址加到 `default_interface`，否则加到 eth0。没有前缀时为 /32，IPv6 为 /128。`track_group` 指定其接口出现故障时进入 FAULT 的实例。',
    },
    pitfalls: [
      {
        en: 'An address that the network configuration of the system sets as well is taken away when keepalived stops, and with it perhaps the access to the machine.',
        zh: '系统的网络配置也设置了同一地址时，keepalived 停止会把它删掉，也许连登录这台机器的途径也一起断了。',
      },
    ],
    example: 'static_ipaddress {\n    192.0.2.10/24 brd + dev eth0\n    2001:db8::10/64 dev eth0\n}',
    see: ['vrrp_instance.virtual_ipaddress', 'static_routes', 'track_group', 'global_defs.default_interface'],
  },
});

export const staticRoutes = list('static_routes', {
  entry: staticRoute,
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Routes that this machine has from start to stop, whatever the state of its instances.',
    zh: '从启动到停止一直在本机上的路由，与实例状态无关。',
    body: {
      en: 'They are set at start and removed at a clean stop. The kernel deletes them when their interface goes down; the daemon sets them again when it returns. One that is deleted by hand comes back only where routes are watched: some route has a `track_group`, or stands in `virtual_routes`.\n\nIf omitted: the routes are those of the system, right for nearly every machine. If wrong: an unknown or bad option drops the whole line; a `dev` that does not exist keeps VRRP from starting, unless `dynamic_interfaces` is set. A gateway that is not on the link is refused by the kernel, unseen by the configuration test.\n\nThe words are those of `ip route`. Static addresses are set first.',
      zh: '启动时添加，正常停止时删除。接口断开时内核会删掉它们，接口恢复后守护进程重新添加。被人手工删掉的，只有在监视路由时才会恢复：即某条路由写了 `track_group`，或者用了 `virtual_routes`。\n\n省略时：使用系统自己的路由，几乎所有机器都应如此。写错时：未知或错误的选项会丢弃整行；`dev` 的接口不存在会使 VRRP 无法启动，除非设置了 `dynamic_interfaces`。网关不在链路上时会被内核拒绝，配置测试发现不了。\n\n写法与 `ip route` 相同。静态地址先于路由添加。',
    },
    example: 'static_routes {\n    198.51.100.0/24 via 192.0.2.254 dev eth0\n}',
    see: ['vrrp_instance.virtual_routes', 'static_ipaddress', 'static_rules', 'track_group'],
  },
});

export const staticRules = list('static_rules', {
  entry: staticRule,
  since: '1.2.20',
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Policy rules that this machine has from start to stop, whatever the state of its instances.',
    zh: '从启动到停止一直在本机上的策略路由规则，与实例状态无关。',
    body: {
      en: "With routes in a table of their own they decide by source address, mark or interface which way packets take: answers from the second uplink's address leave through the second uplink. They are set at start, after addresses and routes, and removed at a clean stop.\n\nIf omitted: the rules are those of the system. If wrong: an unknown or bad option drops the line, likewise a missing action such as `table`; a missing interface stops VRRP, as in `static_routes`. A rule deleted by hand comes back only where some rule has a `track_group` or stands in `virtual_rules`.\n\nAlways write `preference`: without it the daemon counts down from 16384 and reports it, so that the last line comes first.",
      zh: '与单独路由表中的路由配合，按源地址、标记或接口决定报文走哪条路。例如，来自第二条上联地址的应答从第二条上联出去。它们在启动时、地址和路由之后添加，正常停止时删除。\n\n省略时：使用系统自己的规则。写错时：未知或错误的选项会丢弃整行，缺少 `table` 之类的动作也一样；接口不存在会使 VRRP 停止，与 `static_routes` 相同。被人手工删掉的规则，只有在某条规则写了 `track_group` 或用了 `virtual_rules` 时才会恢复。\n\n总应写上 `preference`：不写时，守护进程从 16384 起递减编号并报告，结果是最后一行排在最前。',
    },
    example:
      'static_routes {\n    default via 198.51.100.1 dev eth0 table 100\n}\nstatic_rules {\n    from 198.51.100.0/24 table 100 preference 1000\n}',
    see: ['vrrp_instance.virtual_rules', 'static_routes', 'static_ipaddress', 'track_group'],
  },
});
