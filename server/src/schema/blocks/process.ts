/** How the processes as a whole start and stop; allowed outside of blocks only. */
import { arg, directive } from '../define.ts';
import { integer, UINT_MAX } from '../types/integer.ts';
import { text } from '../types/text.ts';

export const netNamespace = directive('net_namespace', {
  args: [arg('name', text({ label: 'NAME' }))],
  since: '1.2.24',
  duplicates: 'first-wins',
  doc: {
    en: 'Runs all keepalived processes in the named network namespace, so that several routers can live on one machine.',
    zh: '让所有 keepalived 进程在指定的网络命名空间中运行，一台机器可容纳多个路由器。',
    body: {
      en: 'The daemon enters the namespace before it looks at any interface: every interface, address and route in the file is one of that namespace, and scripts run in it too. So several routers, even with equal interface names and VRIDs, live on one machine, each with a daemon of its own.\n\nIf omitted: the namespace in which keepalived was started. If wrong: a namespace that `ip netns` does not know ends the daemon at start; the configuration test passes in silence. A second line is reported and ignored.\n\nThe name joins the identifier in the log, and pid files move to /run/keepalived/NAME. A reload that changes it is refused as a whole. The command line option `-s` wins.',
      zh: '守护进程在查看任何接口之前就进入该命名空间：文件中的接口、地址和路由都属于它，脚本也在其中运行。这样，接口名和 VRID 都相同的多个路由器可以共处一台机器，各有自己的守护进程。\n\n省略时：使用启动 keepalived 时所在的命名空间。写错时：`ip netns` 中没有的命名空间会让守护进程在启动时退出，配置测试却不作声。第二行会被报告并忽略。\n\n名称会加进日志标识，pid 文件移到 /run/keepalived/NAME。重新加载时改动它，整个重新加载都会被拒绝。命令行选项 `-s` 优先。',
    },
    example:
      'net_namespace red\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['net_namespace_ipvs', 'instance', 'use_pid_dir', 'namespace_with_ipsets'],
  },
});

export const netNamespaceIpvs = directive('net_namespace_ipvs', {
  args: [arg('name', text({ label: 'NAME' }), { optional: true })],
  since: '2.1.0',
  duplicates: 'first-wins',
  doc: {
    en: 'The network namespace whose IPVS table is managed, where it is not that of the other processes.',
    zh: '指定管理哪个网络命名空间的 IPVS 表，用于它与其他进程不在同一命名空间的情况。',
    body: {
      en: "The balancer's table and its addresses need not live together: VRRP and the checks can run in a container's namespace, while connections are balanced in the one that clients reach. Bare it means the namespace of process 1, that of the machine itself.\n\nIf omitted: the table of the namespace in which the processes run. If wrong: a name that does not exist is seen when the checker process opens IPVS; that process ends, and the daemon with it. A second line is reported and ignored.\n\nChecks go out from `net_namespace`, so real servers must be reachable from there as well. A reload that changes it is refused as a whole.",
      zh: '均衡器的表和地址不必在一起：VRRP 和检查可以在容器的命名空间中运行，而连接在客户端能到达的命名空间中分发。不写名称表示 1 号进程的命名空间，即机器本身的。\n\n省略时：使用各进程所在命名空间的表。写错时：名称不存在，要到健康检查进程打开 IPVS 时才发现；该进程退出，守护进程也随之退出。第二行会被报告并忽略。\n\n检查从 `net_namespace` 发出，所以从那里也必须能到达真实服务器。重新加载时改动它，整个重新加载都会被拒绝。',
    },
    example:
      'net_namespace red\nnet_namespace_ipvs\nvirtual_server 192.0.2.100 80 {\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    real_server 198.51.100.11 80 {\n        TCP_CHECK {\n        }\n    }\n}',
    see: ['net_namespace', 'virtual_server', 'global_defs.lvs_flush'],
  },
});

export const namespaceWithIpsets = directive('namespace_with_ipsets', {
  since: '1.3.0',
  duplicates: 'idempotent',
  doc: {
    en: 'States that the kernel keeps ipsets per namespace, so that they may be used there too; only for kernels before 3.13.',
    zh: '声明内核的 ipset 按命名空间隔离，可以在其中使用；只有 3.13 之前的内核需要。',
    body: {
      en: "keepalived puts addresses that must not be answered into ipsets. Kernels before 3.13 had one collection of sets for all namespaces, so a daemon with `net_namespace` avoids them there and writes a rule for each address. This line says that the kernel can do better, where a vendor has backported it.\n\nIf omitted: right for every kernel since 3.13, on which the line changes nothing. If wrong: on an old kernel without the backport, daemons in different namespaces change each other's sets; words behind the keyword are not read.\n\nNames of your own in `vrrp_ipsets` have the same effect. Builds with nftables do not use ipsets at all.",
      zh: 'keepalived 把不得应答的地址放进 ipset。3.13 之前的内核，所有命名空间共用同一批集合，所以写了 `net_namespace` 的守护进程不用它们，而是为每个地址写一条规则。本行声明内核已能隔离，用于厂商移植过该功能的旧内核。\n\n省略时：对 3.13 起的内核都正确，写不写没有区别。写错时：旧内核没有移植而写了它，不同命名空间的守护进程会改动彼此的集合；关键字后面的词不读取。\n\n在 `vrrp_ipsets` 中自定集合名，效果相同。使用 nftables 的构建根本不用 ipset。',
    },
    example:
      'net_namespace red\nnamespace_with_ipsets\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['net_namespace', 'global_defs.vrrp_ipsets', 'global_defs.vrrp_iptables'],
  },
});

export const usePidDir = directive('use_pid_dir', {
  since: '1.2.24',
  duplicates: 'idempotent',
  doc: {
    en: 'Keeps the pid files in a directory of their own, below the runtime directory.',
    zh: '把 pid 文件放进运行时目录下单独的子目录。',
    body: {
      en: 'Without it the parent, VRRP and checker processes write /run/keepalived.pid, vrrp.pid and checkers.pid side by side with those of other programs. With it the files are in /run/keepalived, and names such as vrrp.pid cannot collide. A unit or monitor that names the old place must change with it.\n\nIf omitted: off, except that `instance` and `net_namespace` switch it on, so that several daemons do not take each other for themselves. If wrong: words behind the keyword are not read, `use_pid_dir no` means yes.\n\nIt counts at start only. Paths given on the command line, such as `--pid`, win.',
      zh: '没有它，父进程、VRRP 进程和健康检查进程把 /run/keepalived.pid、vrrp.pid、checkers.pid 与其他程序的文件写在一起。有了它，文件放在 /run/keepalived 中，vrrp.pid 这样的名称不会冲突。服务单元或监控中写着旧位置的，要一起修改。\n\n省略时：关闭；但 `instance` 和 `net_namespace` 会打开它，免得多个守护进程互相误认。写错时：不读关键字后面的词，`use_pid_dir no` 也是打开。\n\n只在启动时起作用。命令行给出的路径（如 `--pid`）优先。',
    },
    example:
      'use_pid_dir\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['instance', 'net_namespace', 'global_defs.reload_file'],
  },
});

export const instance = directive('instance', {
  args: [arg('name', text({ label: 'NAME' }))],
  since: '1.2.24',
  duplicates: 'first-wins',
  doc: {
    en: 'A name for this daemon, so that several of them can run side by side on one machine.',
    zh: '为本守护进程命名，使多个守护进程可以在一台机器上并存。',
    body: {
      en: 'A second keepalived refuses to start while the pid file of the first is locked. With names they keep apart: the files become /run/keepalived/keepalived_NAME.pid and so on, and log entries come from `Keepalived_NAME`, `Keepalived_vrrp_NAME`. Each needs a configuration file and VRIDs of its own.\n\nIf omitted: no name, one daemon in each network namespace. If wrong: a second line is reported and ignored; without a name the line is reported and dropped.\n\nIt has nothing to do with `@` lines and `${_INSTANCE}`: those compare with the option `-i`, otherwise with the host name. A reload that changes the name is refused as a whole.',
      zh: '第一个 keepalived 的 pid 文件被锁定期间，第二个会拒绝启动。有了名称就能分开：文件变为 /run/keepalived/keepalived_NAME.pid 等，日志条目来自 `Keepalived_NAME`、`Keepalived_vrrp_NAME`。每个守护进程需要自己的配置文件和 VRID。\n\n省略时：没有名称，每个网络命名空间一个守护进程。写错时：第二行会被报告并忽略；没有写名称的行会被报告并丢弃。\n\n它与 `@` 条件行和 `${_INSTANCE}` 无关：那两者比较的是 `-i` 选项，没有该选项则是主机名。重新加载时改动名称，整个重新加载都会被拒绝。',
    },
    example:
      'instance frontend\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['net_namespace', 'use_pid_dir', 'global_defs.data_use_instance'],
  },
});

export const childWaitTime = directive('child_wait_time', {
  args: [
    arg('seconds', integer({ min: 0, max: UINT_MAX, unit: 's', checkedSince: '2.0.7' }), {
      onInvalid: 'ignored',
    }),
  ],
  since: '2.0.0',
  default: '5',
  fatalWhenMissing: true,
  doc: {
    en: 'How long the parent waits for its child processes to end before it kills them at shutdown.',
    zh: '停止时父进程等待子进程退出的时间，超时就强制结束它们。',
    body: {
      en: 'On a stop the VRRP process sends priority 0, takes the addresses off and ends after about a second; the checker process empties its part of the IPVS table. Whoever is not done after this time is killed, and whatever it had not removed stays.\n\nIf omitted: five seconds, ample for most nodes. If wrong: a value that is no number is reported and the setting stays; without a value the daemon ends with status 2.\n\nRaise it where the log says “failed to die - forcing termination”. The stop time-out of the service manager must be longer, because it kills everything at once.',
      zh: '停止时，VRRP 进程发送优先级 0 的通告、删除地址，约一秒后退出；健康检查进程清除自己在 IPVS 表中的内容。到时还没完成的进程会被杀掉，没来得及删除的都会留下。\n\n省略时：五秒，对多数节点足够。写错时：不是数字的值会被报告，设置不变；没有写值时，守护进程以状态 2 退出。\n\n日志出现“failed to die - forcing termination”就应调大。服务管理器的停止超时必须更长，因为它会一次杀掉所有进程。',
    },
    pitfalls: [
      {
        en: 'With 0 the VRRP process is killed at once: the stopped node keeps its virtual addresses, and both nodes answer for them once the peer has taken over.',
        zh: '设为 0 会立即杀掉 VRRP 进程：停止的节点仍留着虚拟地址，对端接管后两个节点都会应答。',
      },
    ],
    example:
      'child_wait_time 15\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['global_defs.shutdown_script', 'global_defs.lvs_flush_on_stop', 'vrrp_instance'],
  },
});
