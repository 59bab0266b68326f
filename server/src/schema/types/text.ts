/** Any word, perhaps with a greatest length. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { utf8Length } from './utf8-length.ts';

export interface TextOptions {
  /** As it stands in a signature. */
  readonly label?: string;
  /** The daemon counts bytes; what is longer is reported. */
  readonly maxBytes?: number;
}

const expected: Localized = { en: 'a text', zh: '文本' };

export function text({ label = 'STRING', maxBytes }: TextOptions = {}): ArgType {
  const max = maxBytes ?? Number.POSITIVE_INFINITY;
  return {
    kind: 'text',
    label,
    expected,
    check: (word) =>
      utf8Length(word) > max
        ? { code: 'value-too-long', args: { word, length: utf8Length(word), max } }
        : undefined,
  };
}
