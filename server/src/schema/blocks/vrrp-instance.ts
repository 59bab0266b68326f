/** A virtual router. */
import { arg, block } from '../define.ts';
import { definesName } from '../types/name.ts';
import { addressSettings } from './vrrp-instance/addresses.ts';
import { authHmac } from './vrrp-instance/auth-hmac.ts';
import { authentication } from './vrrp-instance/authentication.ts';
import { electionSettings } from './vrrp-instance/election.ts';
import { garpSettings } from './vrrp-instance/garp.ts';
import { notifySettings } from './vrrp-instance/notify.ts';
import { preemptionSettings } from './vrrp-instance/preemption.ts';
import { rareSettings } from './vrrp-instance/rare.ts';
import { standardSettings } from './vrrp-instance/standard.ts';
import { timerSettings } from './vrrp-instance/timers.ts';
import { trackingSettings } from './vrrp-instance/tracking.ts';
import { transportSettings } from './vrrp-instance/transport.ts';
import { vmacSettings } from './vrrp-instance/vmac.ts';

export const vrrpInstance = block('vrrp_instance', {
  args: [arg('name', definesName('vrrp_instance'))],
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  exact: true,
  rank: 3,
  snippet:
    '${1:web} {\n\tstate BACKUP\n\tinterface ${2:eth0}\n\tvirtual_router_id ${3:42}\n\tpriority ${4:100}\n\tadvert_int ${5:1}\n\tvirtual_ipaddress {\n\t\t${6:192.0.2.10/24}\n\t}\n}',
  doc: {
    en: 'One virtual router: a set of addresses for which nodes elect a holder.',
    zh: '一个虚拟路由器：一组地址，由各节点选举谁来持有。',
    body: {
      en: "Write one block per set of addresses that must move together, and the same block on every node, differing only in `priority`, perhaps in `state` and `interface`. Two instances with crossed priorities let both nodes work, each as the other's reserve.\n\nIf omitted: no VRRP process starts; keepalived can still balance with `virtual_server` alone. If wrong: without `virtual_router_id` or a usable `interface` the daemon refuses to run VRRP at all; a second block of the same name is skipped.\n\nThe name is local and need not match on other nodes: `virtual_router_id`, version and address family tie them together, in version 2 also `authentication` and `advert_int`. All `virtual_ipaddress` entries share one family; IPv6 needs an instance of its own.",
      zh: '每一组必须一起漂移的地址写一个块，并在每个节点上写同样的块，只有 `priority` 不同，`state` 和 `interface` 也可能不同。写两个实例并让优先级交叉，两个节点就能同时工作、互为备份（双主模型）。\n\n省略时：不启动 VRRP 进程；keepalived 仍可只用 `virtual_server` 做负载均衡。写错时：缺少 `virtual_router_id` 或可用的 `interface`，守护进程根本不会运行 VRRP；同名的第二个块会被跳过。\n\n名称只在本机有意义，各节点不必相同；把它们联系起来的是 `virtual_router_id`、版本和地址族，版本 2 还要加上 `authentication` 和 `advert_int`。`virtual_ipaddress` 中的地址必须同属一个地址族，IPv6 要单独写一个实例。',
    },
    pitfalls: [
      {
        en: 'Braces on one line hide errors: `{ state BACKUP interface eth0 }` is read as `state` with surplus words, the interface is lost.',
        zh: '写在一行会掩盖错误：`{ state BACKUP interface eth0 }` 会被当作带多余词的 `state`，接口就丢了。',
      },
      {
        en: "Both families in one instance: the second one's addresses are rejected; use a second instance in a `vrrp_sync_group`.",
        zh: '同一实例里混用两种地址族：后出现的那一族会被拒绝；请另写一个实例并放进 `vrrp_sync_group`。',
      },
    ],
    example:
      'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    advert_int 1\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: [
      'vrrp_instance.virtual_router_id',
      'vrrp_instance.priority',
      'vrrp_instance.virtual_ipaddress',
      'vrrp_sync_group',
    ],
  },
  body: [
    ...electionSettings,
    ...addressSettings,
    authentication,
    authHmac,
    ...preemptionSettings,
    ...trackingSettings,
    ...transportSettings,
    ...notifySettings,
    ...garpSettings,
    ...vmacSettings,
    ...standardSettings,
    ...timerSettings,
    ...rareSettings,
  ],
});
