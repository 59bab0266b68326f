/** Words of iproute2: a number, or a name from the tables of the machine, which is therefore not checked. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Value } from '../define.ts';

function routingName(label: string, expected: Localized, names: readonly string[] = []): ArgType {
  const values: readonly Value[] = names.map((value) => ({ value }));
  return {
    kind: 'routing-name',
    label,
    expected,
    ...(values.length > 0 && { values }),
    check: () => undefined,
  };
}

export const scope = routingName('SCOPE', { en: 'a scope', zh: '作用域' }, [
  'global',
  'nowhere',
  'host',
  'link',
  'site',
]);
export const table = routingName('TABLE', { en: 'a routing table', zh: '路由表' }, [
  'main',
  'default',
  'local',
]);
export const dsfield = routingName('TOS', { en: 'a type of service', zh: '服务类型（TOS）' });
export const realms = routingName('REALM[/REALM]', {
  en: 'a realm, or two with a slash',
  zh: '路由域，或用 / 分隔的两个',
});
export const interfaceGroup = routingName('GROUP', { en: 'a group of interfaces', zh: '接口组' });
export const routeProtocol = routingName('PROTO', { en: 'a routing protocol', zh: '路由协议' });
