/** A password that nobody asks for. */
import type { Block, Segment } from '../../config/block.ts';
import { hasStatement, lastStatement, lastText, type Word } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import { type Instance, isOwner, mayUseIpv6 } from '../../model/vrrp-instance.ts';
import {
  defaultsIn,
  everyInstance,
  instancesIn,
  isStrict,
  versionOfInstance,
} from '../../model/vrrp-mode.ts';
import { defineRule } from '../rule.ts';

/** As vrrp_complete_instance() in vrrp.c, which is silent only where the type is missing. */
function findingFor(
  segment: Segment,
  block: Block,
  instance: Instance,
  version: 2 | 3 | undefined,
): { readonly message: string; readonly word: Word } | undefined {
  const [word, type] = lastStatement(segment, block, 'auth_type')?.words ?? [];
  const [passWord, password] = lastStatement(segment, block, 'auth_pass')?.words ?? [];
  if (!word)
    return passWord && !isTold(segment, 'auth_type', passWord.span)
      ? { message: 'no-type', word: passWord }
      : undefined;
  if (!type || !TYPES.has(type.text)) return undefined;
  if (version === 3) return { message: 'version', word };
  // A keyword without its value is said to lack that.
  if (!password)
    return passWord || isTold(segment, 'auth_pass', word.span) ? undefined : { message: 'no-password', word };
  if (type.text === 'AH' && instance.family === 6) return { message: 'ah-family', word };
  if (instance.children.has('auth_hmac')) return { message: 'hmac', word };
  const isMaster = instance.state === 'MASTER' && !isOwner(instance);
  return type.text === 'AH' && isMaster ? { message: 'ah-master', word } : undefined;
}

const TYPES: ReadonlySet<string> = new Set(['PASS', 'AH']);

/** These change what authentication is for. */
const UNUSUAL: readonly string[] = ['version', 'auth_hmac', 'strict_mode'];

export const authenticationIgnored = defineRule({
  id: 'authentication-ignored',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['global_defs', 'vrrp_instance'],
  having: { vrrp_instance: ['authentication'] },
  concerns: (segment, block) => block.directive.keyword === 'global_defs' || !isPlain(segment, block),
  title: { en: 'Authentication that does not take place', zh: '认证不起作用' },
  why: {
    en: 'Only VRRP version 2 over IPv4 has a password, and both the type and the password must be given. keepalived drops the `authentication` block otherwise and sends adverts without. A node that does authenticate then refuses them, and both become MASTER; where no node does, everybody on the link can speak for the cluster.',
    zh: '只有 IPv4 上的 VRRP 第 2 版有密码，且类型和密码都要写。否则 keepalived 会忽略 `authentication`，发出不带认证的通告。启用认证的节点会拒收，两边都成为 MASTER；如果各节点都没有认证，链路上任何人都能冒充集群成员。',
  },
  messages: {
    version: {
      en: "VRRP version 3 has no authentication; keepalived ignores it in '{name}'",
      zh: 'VRRP 第 3 版没有认证；keepalived 会忽略“{name}”中的认证',
      advice: { en: 'Remove the block on all nodes.', zh: '请在所有节点上删除该块。' },
    },
    'no-password': {
      en: "'{name}' has auth_type but no auth_pass; keepalived sends adverts without authentication",
      zh: '“{name}”有 auth_type 而没有 auth_pass；keepalived 发出的通告不带认证',
    },
    'no-type': {
      en: "'{name}' has auth_pass but no auth_type; keepalived sends adverts without authentication",
      zh: '“{name}”有 auth_pass 而没有 auth_type；keepalived 发出的通告不带认证',
      advice: { en: "Add 'auth_type PASS'.", zh: '请添加“auth_type PASS”。' },
      severity: 'warning',
    },
    'ah-family': {
      en: "auth_type AH does not work with IPv6; keepalived ignores it in '{name}'",
      zh: 'auth_type AH 不支持 IPv6；keepalived 会忽略“{name}”中的认证',
    },
    'ah-master': {
      en: "auth_type AH cannot begin as MASTER; keepalived starts '{name}' as BACKUP",
      zh: 'auth_type AH 不能以 MASTER 启动；keepalived 会让“{name}”以 BACKUP 启动',
    },
    hmac: {
      en: "'{name}' has auth_hmac too, which replaces this block; keepalived drops it",
      zh: '“{name}”另有 auth_hmac，它取代此块；keepalived 会丢弃此块',
    },
  },
  examples: [
    {
      bad: `global_defs {
    vrrp_version 3
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    authentication {
        auth_type PASS
        auth_pass secret
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    vrrp_version 2
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    authentication {
        auth_type PASS
        auth_pass secret
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(view, report) {
    const defaults = defaultsIn(view);
    const instances = defaults.version === 2 ? instancesIn(view) : everyInstance(view);
    for (const { placed, instance } of instances) {
      const block = instance.children.get('authentication');
      if (!block || isStrict(instance, defaults)) continue;
      const found = findingFor(placed.segment, block, instance, versionOfInstance(instance, defaults));
      if (!found) continue;
      report({
        message: found.message,
        at: { placed, span: found.word.span },
        args: { name: instance.name },
      });
    }
  },
});

/** True if it is right unless another version is said to be the default. */
function isPlain(segment: Segment, block: Block): boolean {
  if (UNUSUAL.some((it) => hasStatement(segment, block, it)) || mayUseIpv6(segment, block)) return false;
  const lists = block.children.filter(({ directive }) => directive.keyword === 'authentication');
  const [own] = lists;
  if (!own || lists.length > 1) return false;
  return lastText(segment, own, 'auth_type') === 'PASS' && hasStatement(segment, own, 'auth_pass');
}
