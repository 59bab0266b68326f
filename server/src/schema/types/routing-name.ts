/** Words of iproute2: a number, or a name from the tables of the machine, which is therefore not checked. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Value } from '../define.ts';

function routingName(label: string, expected: Localized, values: readonly Value[] = []): ArgType {
  return {
    kind: 'routing-name',
    label,
    expected,
    ...(values.length > 0 && { values }),
    check: () => undefined,
  };
}

export const scope = routingName('SCOPE', { en: 'a scope', zh: '作用域' }, [
  {
    value: 'global',
    doc: {
      en: 'Good everywhere, also behind routers. The default.',
      zh: '到处有效，路由器之后也有效；默认值。',
    },
  },
  {
    value: 'nowhere',
    doc: {
      en: 'Stands for destinations that do not exist; of no use in a configuration.',
      zh: '表示不存在的目标，配置中没有用处。',
    },
  },
  { value: 'host', doc: { en: 'Good only inside of this machine.', zh: '只在本机内部有效。' } },
  {
    value: 'link',
    doc: { en: 'Good only on the link, that is without a gateway.', zh: '只在链路上有效，即不经过网关。' },
  },
  {
    value: 'site',
    doc: {
      en: 'Meant for the inside of an organization; the kernel treats it as a number between `global` and `link`.',
      zh: '原指组织内部；内核只把它当作介于 `global` 与 `link` 之间的数值。',
    },
  },
]);
export const table = routingName('TABLE', { en: 'a routing table', zh: '路由表' }, [
  {
    value: 'main',
    doc: {
      en: 'The table of ordinary routes, and the one meant when a route names none.',
      zh: '普通路由所在的表；路由不指明时就是它。',
    },
  },
  {
    value: 'default',
    doc: { en: 'Looked into after `main`; normally empty.', zh: '在 `main` 之后查询，通常是空的。' },
  },
  {
    value: 'local',
    doc: {
      en: 'The addresses of this machine and broadcasts, kept by the kernel and looked into first. Leave it to the kernel.',
      zh: '本机地址和广播地址，由内核维护，最先查询。应留给内核使用。',
    },
  },
]);
export const dsfield = routingName('TOS', { en: 'a type of service', zh: '服务类型（TOS）' });
export const realms = routingName('REALM[/REALM]', {
  en: 'a realm, or two with a slash',
  zh: '路由域，或用 / 分隔的两个',
});
export const interfaceGroup = routingName('GROUP', { en: 'a group of interfaces', zh: '接口组' });
export const routeProtocol = routingName('PROTO', { en: 'a routing protocol', zh: '路由协议' });
