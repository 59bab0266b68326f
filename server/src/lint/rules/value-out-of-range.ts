/** A number outside of the bounds of its directive. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

export const valueOutOfRange = defineRule({
  id: 'value-out-of-range',
  scope: 'binding',
  category: 'value',
  severity: 'error',
  title: { en: 'A number is out of range', zh: '数值超出范围' },
  why: {
    en: 'Each number has bounds, most of them set by the protocol: a VRID and a priority are one byte in the advert. keepalived reports a number outside and goes on with another one or with none. Two nodes may then hold the same default priority, or an instance without a VRID keeps VRRP from starting at all.',
    zh: '每个数值都有范围，多由协议决定：VRID 和优先级在通告里各占一个字节。超出时 keepalived 会报告，然后改用别的数值，或不用任何数值。结果可能是两个节点都用同一个默认优先级，也可能因为实例没有 VRID，VRRP 根本无法启动。',
  },
  messages: {
    ignored: {
      en: '{name} {word} is outside {min}–{max}; keepalived ignores it',
      zh: '{name} {word} 超出 {min}–{max}；keepalived 会忽略它',
    },
    'without-vrid': {
      en: '{name} {word} is outside {min}–{max}; keepalived ignores it, and the instance has no VRID',
      zh: '{name} {word} 超出 {min}–{max}；keepalived 会忽略它，该实例就没有 VRID',
    },
    silent: {
      en: "{name} {word} is outside {min}–{max}; keepalived's test does not say so",
      zh: '{name} {word} 超出 {min}–{max}；keepalived 的配置测试不作提示',
      severity: 'warning',
    },
    default: {
      en: '{name} {word} is outside {min}–{max}; keepalived uses the default',
      zh: '{name} {word} 超出 {min}–{max}；keepalived 会使用默认值',
    },
    clamped: {
      en: '{name} {word} is outside {min}–{max}; keepalived uses the nearest value in that range',
      zh: '{name} {word} 超出 {min}–{max}；keepalived 会改用该范围内最接近的值',
    },
    'used-anyway': {
      en: '{name} {word} is outside {min}–{max}; keepalived reports it and uses it all the same',
      zh: '{name} {word} 超出 {min}–{max}；keepalived 会报告，但仍然使用它',
    },
    'entry-dropped': {
      en: '{name} {word} is outside {min}–{max}; keepalived drops this entry',
      zh: '{name} {word} 超出 {min}–{max}；keepalived 会丢弃这个条目',
    },
    'block-skipped': {
      en: '{name} {word} is outside {min}–{max}; keepalived skips the whole block',
      zh: '{name} {word} 超出 {min}–{max}；keepalived 会跳过整个块',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 300
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 200
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
});

/** Limits that would be another thing: the owner of an address. */
const OTHER_LIMITS: ReadonlyMap<string, number> = new Map([['priority', 254]]);

/** Beyond that they are shown rounded. */
const MAX_SHOWN = 1e10;

/** Not safe: only the author knows the number. */
function fixes({ finding: { span, args }, textOf }: FixContext): readonly RuleFix[] {
  const { name = '', word, min = '', max = '' } = args;
  const text = textOf(span);
  if (typeof word !== 'string' || !text.endsWith(word)) return [];
  const [sign = '', number = ''] = /^(\/?)(.*)$/.exec(word)?.slice(1) ?? [];
  const limit = Number(number) < Number(min) ? min : (OTHER_LIMITS.get(String(name)) ?? max);
  if (!(Math.abs(Number(limit)) < MAX_SHOWN)) return [];
  return [replaceWith(span, `${text.slice(0, text.length - word.length)}${sign}${limit}`, false)];
}
