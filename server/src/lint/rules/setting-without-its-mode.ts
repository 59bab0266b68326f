/** Settings of an instance that count only together with another one. */
import { type Instance, instanceOf, isOwner } from '../../model/vrrp-instance.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

/** By keyword, whether vrrp_complete_instance() in vrrp.c drops it, and the message that says why. */
const DROPPED: ReadonlyMap<string, { message: string; isDropped: (instance: Instance) => boolean }> = new Map(
  [
    ['mcast_dst_ip', { message: 'unicast', isDropped: (it: Instance) => it.hasPeerEntry }],
    ['vrf', { message: 'interface', isDropped: (it: Instance) => it.statements.has('interface') }],
    ['timer_expired_backup', { message: 'preempt', isDropped: (it: Instance) => !it.nopreempt }],
    ['thread_timer_expired', { message: 'preempt', isDropped: (it: Instance) => !it.nopreempt }],
    [
      'owner_ignore_adverts',
      { message: 'owner', isDropped: (it: Instance) => it.priority !== undefined && !isOwner(it) },
    ],
  ],
);

const OFF: ReadonlySet<string> = new Set(['false', 'off', 'no']);

export const settingWithoutItsMode = defineRule({
  id: 'setting-without-its-mode',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  having: { vrrp_instance: [...DROPPED.keys()] },
  title: { en: 'A setting does not fit the instance', zh: '设置与实例的其他设置不符' },
  why: {
    en: 'Some settings mean something only to an instance of one kind. A multicast group is for one without peers, a VRF for one without an interface. A timer of backups is for one that does not preempt, and what owners ignore for an owner. In any other keepalived reports the setting and drops it, and its configuration test ends with status 5.',
    zh: '有些设置只对某一类实例有意义。组播组用于没有对端的实例，VRF 用于没有接口的实例。备机计时器用于不抢占的实例，拥有者忽略通告用于地址拥有者。在其他实例中，keepalived 会报告并丢弃该设置，配置测试返回 5。',
  },
  messages: {
    unicast: {
      en: "'{keyword}' is for multicast, and this instance sends by unicast; keepalived drops it",
      zh: '“{keyword}”用于组播，而此实例使用单播；keepalived 会丢弃它',
    },
    interface: {
      en: "'{keyword}' can't stand beside 'interface'; keepalived drops it",
      zh: '“{keyword}”不能与“interface”同时使用；keepalived 会丢弃它',
    },
    preempt: {
      en: "'{keyword}' needs 'nopreempt'; keepalived drops it",
      zh: '“{keyword}”要求有“nopreempt”；keepalived 会丢弃它',
    },
    owner: {
      en: "'{keyword}' is for an address owner, whose priority is 255; keepalived drops it",
      zh: '“{keyword}”用于优先级为 255 的地址拥有者；keepalived 会丢弃它',
    },
    'owner-off': {
      en: "'{keyword}' cannot be off with priority 255; keepalived reports it and ignores other adverts",
      zh: '优先级为 255 时“{keyword}”不能关闭；keepalived 会报告，并忽略其他通告',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    mcast_dst_ip 224.0.0.20
    unicast_peer {
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_peer {
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const instance = instanceOf(segment, block);
    for (const [keyword, { message, isDropped }] of DROPPED) {
      const [word, value] = instance.statements.get(keyword) ?? [];
      if (!word) continue;
      const isOff = value !== undefined && OFF.has(value.text);
      if (isOff && message === 'owner' && isOwner(instance))
        report({ message: 'owner-off', span: word.span, args: { keyword } });
      else if (!isOff && isDropped(instance)) report({ message, span: word.span, args: { keyword } });
    }
  },
  /** Safe, since the daemon drops it too. */
  fixes(context: FixContext): readonly RuleFix[] {
    const line = context.lineOf(context.finding.span);
    const title = { en: 'Remove this setting', zh: '删除此设置' };
    return [{ title, safe: true, edits: [deletion(context, line)] }];
  },
});
