/** Why something changed, as data; the sentence is made where the language is known. */
import type { Localized, MessageArgs } from '../base/localized.ts';
import type { Line } from './state.ts';

export interface Cause {
  readonly kind: keyof typeof causes;
  readonly args: MessageArgs;
  readonly at: Line | undefined;
}

/** The reason alone: it stands behind "node-b becomes MASTER: ". */
export const causes = {
  start: { en: 'keepalived starts', zh: 'keepalived 启动' },
  stop: { en: 'keepalived stops', zh: 'keepalived 停止' },
  die: { en: 'the node loses power', zh: '节点断电' },
  owner: { en: 'its priority is 255, it owns the addresses', zh: '优先级为 255，地址归它所有' },
  silent: {
    en: 'silent for {adverts} × {interval} s + (256 − {priority}) / 256{unit}',
    zh: '静默了 {adverts} × {interval} 秒 + (256 − {priority}) / 256{unit}',
  },
  zero: {
    en: '{from} gave up with priority 0, so it waits only (256 − {priority}) / 256{unit}',
    zh: '{from} 以优先级 0 退出，因此只等 (256 − {priority}) / 256{unit}',
  },
  lower: { en: 'it ignores {other}, lower than its {priority}', zh: '{other} 低于它的 {priority}，不予理会' },
  higher: {
    en: '{from} sends {other}, more than its {priority}',
    zh: '{from} 通告 {other}，高于它的 {priority}',
  },
  address: {
    en: '{from} sends {other} as well, and its address is higher',
    zh: '{from} 也通告 {other}，且地址更大',
  },
  order: {
    en: '{from} sends {other} as well; which of the two has the higher address is not known here',
    zh: '{from} 也通告 {other}；此处无法得知谁的地址更大',
  },
  owners: {
    en: '{from} owns the addresses too, so it lowers its priority to 254',
    zh: '{from} 也声称拥有地址，因此把优先级降为 254',
  },
  version: {
    en: "it rejects {from}'s adverts: they have another VRRP version",
    zh: '它拒收 {from} 的通告：VRRP 版本不同',
  },
  authentication: {
    en: "it rejects {from}'s adverts: their authentication differs",
    zh: '它拒收 {from} 的通告：认证不同',
  },
  interval: {
    en: "it rejects {from}'s adverts: their interval differs",
    zh: '它拒收 {from} 的通告：通告间隔不同',
  },
  addresses: {
    en: "it rejects {from}'s adverts: they have other addresses",
    zh: '它拒收 {from} 的通告：虚拟地址不同',
  },
  'router-id': {
    en: "it does not hear {from}'s adverts: they have another VRID",
    zh: '它听不到 {from} 的通告：VRID 不同',
  },
  transport: {
    en: "it does not hear {from}'s adverts: they go elsewhere",
    zh: '它听不到 {from} 的通告：通告发往别处',
  },
  split: {
    en: 'silent for {adverts} × {interval} s + (256 − {priority}) / 256{unit} after the split',
    zh: '链路中断后静默了 {adverts} × {interval} 秒 + (256 − {priority}) / 256{unit}',
  },
  script: { en: "check '{name}' fails", zh: '检查“{name}”失败' },
  interface: { en: "interface '{name}' is down", zh: '接口“{name}”已断开' },
  file: { en: "file '{name}' reads {value}", zh: '文件“{name}”的值为 {value}' },
  process: { en: "process '{name}' is gone", zh: '进程“{name}”已退出' },
  bfd: { en: "BFD session '{name}' is down", zh: 'BFD 会话“{name}”已断开' },
  'script-up': { en: "check '{name}' succeeds", zh: '检查“{name}”成功' },
  'interface-up': { en: "interface '{name}' is up", zh: '接口“{name}”已恢复' },
  'process-up': { en: "process '{name}' is back", zh: '进程“{name}”已恢复' },
  'bfd-up': { en: "BFD session '{name}' is up", zh: 'BFD 会话“{name}”已恢复' },
  pending: { en: "the first result of '{name}' is awaited", zh: '等待“{name}”的首个结果' },
  group: { en: "'{name}' of the same sync group changes", zh: '同一同步组的“{name}”发生变化' },
} as const satisfies Readonly<Record<string, Localized>>;
