/** The preference of an IPv6 router: a word or the number that stands in the packet. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Value } from '../define.ts';
import { checkRange, parseInteger } from './integer.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = {
  en: 'low, medium, high or a number up to 255',
  zh: 'low、medium、high 或不大于 255 的数字',
};

const values: readonly Value[] = [
  {
    value: 'low',
    doc: {
      en: 'Used only while no other default router is there. For a way out in an emergency.',
      zh: '没有其他默认路由器时才用。适合应急出口。',
    },
  },
  {
    value: 'medium',
    doc: { en: 'The preference of routers that state none.', zh: '未声明偏好的路由器所具有的偏好。' },
  },
  {
    value: 'high',
    doc: {
      en: 'Chosen before all others. For the router that shall carry the traffic.',
      zh: '先于其他路由器选用。适合承担流量的路由器。',
    },
  },
];

export const routePreference: ArgType = {
  kind: 'route-preference',
  label: 'low|medium|high|<0-255>',
  expected,
  values,
  check: (word) =>
    values.some(({ value }) => value === word) || !checkRange(word, parseInteger(word), 0, 255)
      ? undefined
      : invalidValue(word, expected),
};
