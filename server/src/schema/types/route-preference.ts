/** The preference of an IPv6 router: a word or the number that stands in the packet. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { checkRange, parseInteger } from './integer.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = {
  en: 'low, medium, high or a number up to 255',
  zh: 'low、medium、high 或不大于 255 的数字',
};

const names = ['low', 'medium', 'high'];

export const routePreference: ArgType = {
  kind: 'route-preference',
  label: 'low|medium|high|<0-255>',
  expected,
  values: names.map((value) => ({ value })),
  check: (word) =>
    names.includes(word) || !checkRange(word, parseInteger(word), 0, 255)
      ? undefined
      : invalidValue(word, expected),
};
