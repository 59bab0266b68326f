/** Instances that static entries follow. */
import { arg, block, list } from '../define.ts';
import { definesName, refersToName } from '../types/name.ts';

export const trackGroup = block('track_group', {
  args: [arg('name', definesName('track_group'))],
  since: '2.0.3',
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  exact: true,
  snippet: '${1:routes} {\n\tgroup {\n\t\t${2:web}\n\t}\n}',
  doc: {
    en: 'A set of instances that enter FAULT with the interface of the static entries that name it.',
    zh: '一组实例：引用它的静态条目所在接口出现故障时，这些实例进入 FAULT。',
    body: {
      en: 'A static route or address belongs to no instance, so nobody notices when its interface goes down. Where a service needs it, say as the way to its database, name such a group behind the entry with `track_group`: the instances then give their addresses to a node whose path still works.\n\nIf omitted: static entries are set and removed, but no instance depends on them. If wrong: without exactly one name the block is skipped, without members it is removed, both with a message.\n\nThe group must stand above the static entries that name it, otherwise they report “not found”. It watches the interface, not the route itself.',
      zh: '静态路由或静态地址不属于任何实例，所以它的接口断开时没人理会。如果服务离不开它，例如它是通往数据库的路，就在条目后面用 `track_group` 写上这样的组：实例会把地址让给路径仍然通畅的节点。\n\n省略时：静态条目照常添加和删除，但没有实例依赖它们。写错时：名称不是恰好一个，块会被跳过；没有成员，块会被移除；两者都有提示。\n\n组必须写在引用它的静态条目之前，否则条目报告“not found”。它监视的是接口，而不是路由本身。',
    },
    example:
      'track_group uplink {\n    group {\n        WEB\n    }\n}\nstatic_routes {\n    198.51.100.0/24 via 192.0.2.254 dev eth1 track_group uplink\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['static_routes', 'static_ipaddress', 'static_rules', 'vrrp_instance.track_interface'],
  },
  body: [
    list('group', {
      entry: { args: [arg('instance', refersToName('vrrp_instance', { silent: true }), { repeat: true })] },
      since: '2.0.3',
      duplicates: 'first-wins',
      required: true,
      rank: 1,
      doc: {
        en: 'The instances of the group, by name.',
        zh: '组内的实例，写实例名。',
        body: {
          en: 'Each of them goes to FAULT when the interface of an entry with this `track_group` is down, and comes back with it, as if the interface stood under its `track_interface` without a weight. Several names may share a line, and an instance may be in several groups.\n\nIf omitted: the group is reported and removed. If wrong: a name without an instance is left out; only the log of the running daemon says so, the configuration test does not. A second list is reported and skipped.\n\nInstances may be defined further down. If one of them is in a sync group, the whole of that follows.',
          zh: '带有此 `track_group` 的条目所在接口一断开，其中每个实例都进入 FAULT，接口恢复时一起回来，就像接口不带权重地写在它的 `track_interface` 中。一行可以写多个名称，一个实例可以属于多个这样的组。\n\n省略时：该组会被报告并移除。写错时：没有对应实例的名称被略过，只有运行中的守护进程在日志里提到，配置测试不提。第二个列表会被报告并跳过。\n\n实例可以定义在后面。其中有实例属于同步组时，整个同步组都会跟着变。',
        },
        example:
          'track_group uplink {\n    group {\n        WEB\n    }\n}\nstatic_routes {\n    198.51.100.0/24 via 192.0.2.254 dev eth1 track_group uplink\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['track_group', 'vrrp_instance.track_interface', 'vrrp_sync_group'],
      },
    }),
  ],
});
