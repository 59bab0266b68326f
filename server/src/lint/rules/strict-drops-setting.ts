/** What the RFCs do not allow. */
import type { MessageArgs } from '../../base/localized.ts';
import type { Segment } from '../../config/block.ts';
import { isReported, lastStatement, lastValue, type Word } from '../../config/statements.ts';
import { type Instance, isOwner } from '../../model/vrrp-instance.ts';
import {
  defaultsIn,
  everyInstance,
  instancesIn,
  isStrict,
  type VrrpDefaults,
  versionOfInstance,
} from '../../model/vrrp-mode.ts';
import { isInRelease } from '../../schema/target.ts';
import { defineRule } from '../rule.ts';

interface Dropped {
  readonly message: string;
  readonly word: Word;
  readonly args?: MessageArgs;
}

/** By keyword, which values strict mode drops: of vrrp_complete_instance() in vrrp.c. */
const SETTINGS: ReadonlyMap<string, (value: Word | undefined) => boolean> = new Map([
  ['preempt_delay', isPositive],
  [
    'down_timer_adverts',
    (value) => value !== undefined && /^\d+$/.test(value.text) && Number(value.text) !== 3,
  ],
  ['garp_lower_prio_repeat', isPositive],
  ['garp_lower_prio_delay', isPositive],
  ['lower_prio_no_advert', (value) => value !== undefined && /^(?:false|off|no)$/.test(value.text)],
  ['higher_prio_send_advert', (value) => !value || /^(?:true|on|yes)$/.test(value.text)],
]);

function isPositive(value: Word | undefined): boolean {
  return value !== undefined && Number(value.text) > 0;
}

function* dropped(segment: Segment, instance: Instance, defaults: VrrpDefaults): Generator<Dropped> {
  yield* droppedModes(instance, defaults);
  for (const [keyword, isDropped] of SETTINGS) {
    const [word, value] = instance.statements.get(keyword) ?? [];
    if (!word || value?.isKnown === false || !isDropped(value)) continue;
    if (keyword === 'preempt_delay' && (instance.nopreempt || instance.state === 'MASTER')) continue;
    yield { message: 'setting', word, args: { setting: keyword } };
  }
  const block = instance.children.get('authentication');
  const [auth] = (block && lastStatement(segment, block, 'auth_type')?.words) ?? [];
  if (auth) yield { message: 'authentication', word: auth };
  const hmac = instance.children.get('auth_hmac');
  const mode = hmac && lastValue(segment, hmac, 'mode');
  if (mode?.isKnown && mode.text !== 'enforce' && !isReported(segment, mode))
    yield { message: 'mode', word: mode };
  const mac = instance.statements.get('use_vmac')?.find(({ text }) => text.includes(':'));
  if (mac?.isKnown && !isReported(segment, mac)) yield { message: 'mac', word: mac };
}

function* droppedModes(instance: Instance, defaults: VrrpDefaults): Generator<Dropped> {
  const { statements, state, priority, family, addresses, unicastBy, hasPeerEntry } = instance;
  const word = statements.get('state')?.[1];
  const used = isOwner(instance) ? 'MASTER' : 'BACKUP';
  if (word?.isKnown && priority !== undefined && state !== used)
    yield { message: 'state', word, args: { used } };
  if (hasPeerEntry && unicastBy && statements.has('interface')) yield { message: 'unicast', word: unicastBy };
  const version = statements.get('version')?.[1];
  if (version?.text === '2' && family === 6) yield { message: 'version', word: version };
  const base = statements.has('use_vmac') ? statements.get('vmac_xmit_base')?.[0] : undefined;
  if (base) yield { message: 'setting', word: base, args: { setting: 'vmac_xmit_base' } };
  const accept = statements.get('accept')?.[0];
  if (accept && !isOwner(instance) && versionOfInstance(instance, defaults) === 2) {
    yield { message: 'setting', word: accept, args: { setting: 'accept' } };
  }
  const first = addresses.find((it) => it.role === 'vip' && it.family === 'inet6');
  if (family === 6 && !hasPeerEntry && first && !/^fe[89ab]/i.test(first.text)) {
    yield { message: 'link-local', word: first.at, args: { address: first.text } };
  }
}

export const strictDropsSetting = defineRule({
  id: 'strict-drops-setting',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['global_defs', 'vrrp_instance'],
  having: { vrrp_instance: ['strict_mode'] },
  title: { en: 'Strict mode drops a setting', zh: '严格模式使设置失效' },
  why: {
    en: 'Strict mode holds an instance to the letter of the RFCs and drops what they do not know: authentication, delays and timers of keepalived, adverts by unicast. Each is reported, and the configuration test ends with status 5. Nodes that are not strict keep the setting, so that both sides may refuse each other and become MASTER.',
    zh: '严格模式让实例完全按 RFC 行事，RFC 没有的都会失效：认证、keepalived 自己的延迟与计时器、单播通告。每一项都会提示，配置测试返回 5。未启用严格模式的节点仍保留该设置，双方可能互相拒收通告，都成为 MASTER。',
  },
  messages: {
    authentication: {
      en: "'{strict}' makes keepalived ignore 'authentication' here; nodes without it reject these adverts",
      zh: '“{strict}”会使此处的“authentication”失效；未启用它的节点会拒收这些通告',
    },
    setting: {
      en: "'{strict}' makes keepalived ignore '{setting}' here",
      zh: '“{strict}”会使此处的“{setting}”失效',
      advice: { en: 'Remove one of the two.', zh: '请删除其中之一。' },
    },
    state: {
      en: "'{strict}' wants 'state MASTER' exactly with priority 255; keepalived starts '{name}' as {used}",
      zh: '“{strict}”要求“state MASTER”与优先级 255 同时出现；keepalived 会让“{name}”以 {used} 启动',
    },
    unicast: {
      en: "'{strict}' refuses unicast on an interface that can do multicast; keepalived then does not start VRRP",
      zh: '“{strict}”不允许在支持组播的接口上用单播；keepalived 因此不会启动 VRRP',
      severity: 'warning',
    },
    version: {
      en: "'{strict}' allows IPv6 only under version 3; keepalived uses that in '{name}'",
      zh: '“{strict}”下 IPv6 只能用第 3 版；keepalived 会让“{name}”改用它',
    },
    mac: {
      en: "'{strict}' allows only the MAC address of the RFC; keepalived uses that in '{name}'",
      zh: '“{strict}”只允许 RFC 规定的 MAC 地址；keepalived 会让“{name}”使用它',
    },
    mode: {
      en: "'{strict}' wants 'mode enforce'; keepalived uses that in '{name}'",
      zh: '“{strict}”要求“mode enforce”；keepalived 会让“{name}”使用它',
    },
    'link-local': {
      en: "'{strict}' wants a link-local address first in IPv6, and {address} is none",
      zh: '“{strict}”要求第一个 IPv6 地址是链路本地地址，而 {address} 不是',
      advice: { en: 'Put one from fe80::/64 first.', zh: '请把 fe80::/64 中的地址放在最前。' },
    },
  },
  examples: [
    {
      bad: `global_defs {
    vrrp_strict
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    accept
    version 3
    down_timer_adverts 5
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    vrrp_strict
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    accept
    version 3
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(view, report) {
    const defaults = defaultsIn(view);
    for (const { placed, instance } of defaults.isStrict ? everyInstance(view) : instancesIn(view)) {
      if (!isStrict(instance, defaults)) continue;
      const strict = instance.statements.has('strict_mode') ? 'strict_mode' : 'vrrp_strict';
      const { name } = instance;
      for (const { message, word, args } of dropped(placed.segment, instance, defaults)) {
        // There it holds for all instances, and 'global-address-first' says so.
        if (message === 'link-local' && isInRelease({ removed: '2.2.0' }, view.release)) continue;
        report({ message, at: { placed, span: word.span }, args: { strict, name, ...args } });
      }
    }
  },
});
