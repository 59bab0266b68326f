/** The versions of VRRP. */
import type { Value } from '../../define.ts';

export const versions: readonly Value[] = [
  {
    value: '2',
    doc: {
      en: 'Whole-second intervals and the legacy authentication of early VRRP; IPv4 only in practice. Choose it when a partner device speaks nothing newer.',
      zh: '通告间隔为整秒，带有早期 VRRP 的认证；实际只用于 IPv4。对端设备只支持旧版本时选它。',
    },
  },
  {
    value: '3',
    doc: {
      en: 'IPv4 and IPv6, intervals in steps of 0.01 s up to 40.95 s, no authentication. Choose it for new clusters.',
      zh: '支持 IPv4 和 IPv6，间隔以 0.01 秒为步长、最大 40.95 秒，没有认证。新建集群选它。',
    },
  },
];
