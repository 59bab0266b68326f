/** How closely the instance keeps to the standard. */
import { type DirectiveData, directive } from '../../define.ts';
import { onOff } from '../lines/on-off.ts';

export const standardSettings: readonly DirectiveData[] = [
  directive('accept', {
    since: '1.2.17',
    duplicates: 'idempotent',
    doc: {
      en: 'Lets packets to the virtual addresses in although the node is not their owner; strict mode needs it to make a service reachable.',
      zh: '节点不是地址拥有者时也接收发往虚拟地址的报文，严格模式下服务要靠它才可达。',
    },
  }),
  directive('no_accept', {
    since: '1.3.0',
    build: ['firewall'],
    duplicates: 'idempotent',
    doc: {
      en: 'Drops packets to the virtual addresses unless the node is their owner, as the standard asks of pure routers.',
      zh: '除非是地址拥有者，否则丢弃发往虚拟地址的报文，这是标准对纯路由器的要求。',
    },
  }),
  directive('strict_mode', {
    args: [onOff],
    since: '1.2.20',
    default: { en: 'vrrp_strict of global_defs', zh: 'global_defs 的 vrrp_strict' },
    doc: {
      en: 'Strict mode for this instance, where it is not that of `vrrp_strict`.',
      zh: '本实例的严格模式，用于与 `vrrp_strict` 不同的情况。',
    },
  }),
  directive('skip_check_adv_addr', {
    args: [onOff],
    since: '1.2.20',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Saves the comparison of address lists while adverts keep coming from the known master.',
      zh: '通告一直来自已知的 MASTER 时，省去对地址列表的比较。',
    },
  }),
  directive('v3_checksum_as_v2', {
    args: [onOff],
    since: '2.2.8',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Leaves the pseudo header out of the VRRPv3 checksum, for peers that compute it so.',
      zh: 'VRRPv3 校验和不含伪首部，以兼容这样计算的对端。',
    },
  }),
  directive('lower_prio_no_advert', {
    args: [onOff],
    since: '1.2.20',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Does not answer an advert of lower priority at once, as the standard asks.',
      zh: '收到低优先级通告时不立即回应，这是标准的要求。',
    },
  }),
  directive('higher_prio_send_advert', {
    args: [onOff],
    since: '1.3.5',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Sends a last advert before it yields to a higher priority, so that the new master repeats its announcements.',
      zh: '让位给更高优先级之前再发一次通告，促使新 MASTER 重新宣告地址。',
    },
  }),
  directive('owner_ignore_adverts', {
    args: [onOff],
    since: '2.3.3',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'As address owner, disregards other routers that claim priority 255 too.',
      zh: '作为地址拥有者，不理会同样声称优先级 255 的路由器。',
    },
  }),
];
