/** A name or text with more bytes than the daemon or the kernel has room for. */
import { defineRule } from '../rule.ts';

export const valueTooLong = defineRule({
  id: 'value-too-long',
  scope: 'binding',
  category: 'value',
  severity: 'error',
  title: { en: 'A value is too long', zh: '取值过长' },
  why: {
    en: 'Names of interfaces end at 15 bytes in the kernel, and other names have bounds of their own. keepalived reports a longer word and goes on without it, so an instance has no interface, or an address is left out. A character outside of ASCII takes two bytes or more.',
    zh: '内核中接口名最长 15 字节，其他名称也各有上限。超长的词会被 keepalived 报告并弃用，于是实例没有接口，或缺少某个地址。ASCII 以外的一个字符占两个或更多字节。',
  },
  messages: {
    'without-vrid': {
      en: '{name} has {length} bytes, but takes {max} at most; the instance has no VRID',
      zh: '{name} 有 {length} 个字节，最多 {max} 个；该实例就没有 VRID',
      advice: { en: 'Shorten it.', zh: '请缩短。' },
    },
    ignored: {
      en: '{name} has {length} bytes, but takes {max} at most; keepalived ignores it',
      zh: '{name} 有 {length} 个字节，最多 {max} 个；keepalived 会忽略它',
      advice: { en: 'Shorten it.', zh: '请缩短。' },
    },
    default: {
      en: '{name} has {length} bytes, but takes {max} at most; keepalived uses the default',
      zh: '{name} 有 {length} 个字节，最多 {max} 个；keepalived 会使用默认值',
      advice: { en: 'Shorten it.', zh: '请缩短。' },
    },
    clamped: {
      en: '{name} has {length} bytes, but takes {max} at most; keepalived cuts off the rest',
      zh: '{name} 有 {length} 个字节，最多 {max} 个；keepalived 会截去其余部分',
      advice: { en: 'Shorten it.', zh: '请缩短。' },
    },
    'used-anyway': {
      en: '{name} has {length} bytes, but takes {max} at most; keepalived reports it and uses it all the same',
      zh: '{name} 有 {length} 个字节，最多 {max} 个；keepalived 会报告，但仍然使用它',
      advice: { en: 'Shorten it.', zh: '请缩短。' },
    },
    'entry-dropped': {
      en: '{name} has {length} bytes, but takes {max} at most; keepalived drops this entry',
      zh: '{name} 有 {length} 个字节，最多 {max} 个；keepalived 会丢弃这个条目',
      advice: { en: 'Shorten it.', zh: '请缩短。' },
    },
    'block-skipped': {
      en: '{name} has {length} bytes, but takes {max} at most; keepalived skips the whole block',
      zh: '{name} 有 {length} 个字节，最多 {max} 个；keepalived 会跳过整个块',
      advice: { en: 'Shorten it.', zh: '请缩短。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface production-uplink0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface uplink0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
});
