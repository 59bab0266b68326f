/** Where a route or rule leads: a prefix, or a word for everywhere; parse_route() in keepalived/vrrp/vrrp_ipaddress.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Value } from '../define.ts';
import { checkPrefix } from './prefix.ts';

const everywhere: Localized = {
  en: 'Every address of the family; the three words mean the same. The family comes from the other addresses of the entry or from `inet` and `inet6`.',
  zh: '该地址族的所有地址，三个词含义相同。地址族由条目中的其他地址或 `inet`、`inet6` 决定。',
};

const values: readonly Value[] = ['default', 'any', 'all'].map((value) => ({ value, doc: everywhere }));

/** `default6` is an old spelling of `inet6 default`, taken with a log line only. */
const words: ReadonlySet<string> = new Set(['default', 'any', 'all', 'default6']);

export const destination: ArgType = {
  kind: 'destination',
  label: 'IPADDR[/PREFIX]|default',
  expected: { en: 'an address, a network or "default"', zh: '地址、网络或 default' },
  values,
  check: (word) => (words.has(word) ? undefined : checkPrefix(word)),
};
