/** Whether a better node takes the addresses back. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';

export const preemptionSettings: readonly DirectiveData[] = [
  directive('preempt', {
    duplicates: 'idempotent',
    doc: {
      en: 'Takes back an earlier `nopreempt`; preemption is on anyway.',
      zh: '取消前面的 `nopreempt`；抢占本来就是开启的。',
      body: {
        en: 'Of use only where a template or an included file has written `nopreempt` higher up in the block: the later of the two lines counts.\n\nIf omitted: a higher priority takes the address back all the same. If wrong: a word behind it is not read, so `preempt no` preempts as well.',
        zh: '只在模板或包含文件已在本块前面写了 `nopreempt` 时有用：两者以后写的为准。\n\n省略时：优先级高的节点照样会抢回地址。写错时：后面的词不会被读取，`preempt no` 同样会抢占。',
      },
      see: ['vrrp_instance.nopreempt', 'vrrp_instance.preempt_delay'],
    },
  }),
  directive('nopreempt', {
    duplicates: 'idempotent',
    rank: 6,
    doc: {
      en: 'A recovered node with higher priority leaves the address where it is.',
      zh: '优先级更高的节点恢复后，不去抢回地址。',
      body: {
        en: "Each switch interrupts connections, so after a failover it is often better to stay. A backup with this flag accepts any advert, lower ones included, and takes over only when the master falls silent, enters FAULT or resigns.\n\nIf omitted: the higher priority always takes the address back. If wrong: a value after it is not read, so `nopreempt off` turns it on; with `state MASTER` or priority 255 it is cleared with a message.\n\nIt acts on the node that would preempt, so set it on all, with `state BACKUP`. A weight that merely lowers the master's priority then moves nothing: let trackers use weight 0.",
        zh: '每次切换都会打断连接，所以故障切换之后往往保持现状更好。带此标志的备机接受任何通告，包括优先级更低的，只有当 MASTER 沉默、进入 FAULT 或主动退位时才接管。\n\n省略时：优先级高的节点总会把地址抢回来。写错时：后面的值不会被读取，`nopreempt off` 等于打开；与 `state MASTER` 或优先级 255 同用时会被清除并提示。\n\n它作用在“将要抢占的那个节点”上，所以应在所有节点上设置，并写 `state BACKUP`。此时仅仅降低 MASTER 优先级的权重不会引起任何变化：跟踪项请用权重 0。',
      },
      pitfalls: [
        {
          en: 'Setting `state BACKUP` everywhere is not enough to stop the return; without `nopreempt` the higher priority still comes back.',
          zh: '只把所有节点都改成 `state BACKUP` 并不能阻止回切；没有 `nopreempt`，高优先级照样抢回。',
        },
        {
          en: '`nopreempt` plus `weight -20` is the commonest cluster that never fails over on a dead service.',
          zh: '`nopreempt` 加 `weight -20`：服务死了却从不切换的集群，多半如此。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    nopreempt\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.preempt_delay', 'vrrp_instance.state', 'vrrp_script.weight'],
    },
  }),
  directive('preempt_delay', {
    args: [
      arg(
        'seconds',
        decimal({
          min: 0,
          max: 1000,
          decimals: 6,
          unit: 's',
          history: [
            { since: '1.2.1', unchecked: true },
            { since: '2.0.7', min: 0, max: 1000, decimals: 6 },
            { since: '2.2.3', min: 0, max: 1000, decimals: 6 },
          ],
        }),
        { onInvalid: 'default' },
      ),
    ],
    default: '0',
    fatalWhenMissing: true,
    rank: 7,
    doc: {
      en: 'Seconds that a better node waits before it takes the address from a lower master.',
      zh: '更优的节点在从低优先级 MASTER 手里拿走地址之前等待的秒数。',
      body: {
        en: 'It gives a freshly booted node time to start its services, fill caches or let routes settle. The clock starts when the node first hears a master of lower priority; a master that falls silent is still replaced after the ordinary time-out, so protection does not suffer.\n\nIf omitted: 0, no waiting. If wrong: a value outside 0 to 1000 is reported and 0 is used.\n\nIt is cleared, with a message, by `state MASTER` and by `nopreempt`, and in strict mode. The takeover follows up to one ordinary time-out after the delay. To delay the start of VRRP itself, for example until the network is up, use `vrrp_startup_delay`.',
        zh: '它让刚启动的节点有时间拉起服务、预热缓存、等路由稳定。节点第一次听到优先级更低的 MASTER 时开始计时；MASTER 一旦沉默，仍按普通超时接管，所以保护能力不受影响。\n\n省略时：0，不等待。写错时：超出 0 到 1000 会被报告，取 0。\n\n`state MASTER`、`nopreempt` 以及严格模式都会清除它并提示。延迟结束后，实际接管最多还要等一个普通超时。若想推迟 VRRP 本身的启动（例如等网络就绪），用 `vrrp_startup_delay`。',
      },
      pitfalls: [
        {
          en: 'The default is 0, not 300 seconds as some notes have it; 300 is only the value in an example.',
          zh: '默认值是 0，不是某些笔记所说的 300 秒；300 只是示例里的数值。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    preempt_delay 120\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.nopreempt', 'global_defs.vrrp_startup_delay', 'vrrp_instance.state'],
    },
  }),
];
