/** How receive buffers are sized: two policies in any case of letters, or bytes. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { checkRange, parseInteger, UINT_MAX } from './integer.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = { en: 'MTU, ADVERT or a number of bytes', zh: 'MTU、ADVERT 或字节数' };

export const rxBufs: ArgType = {
  kind: 'rx-bufs',
  label: 'MTU|ADVERT|BYTES',
  expected,
  values: [
    { value: 'MTU', doc: { en: 'Room for packets of the interface’s MTU.', zh: '按接口 MTU 留出空间。' } },
    {
      value: 'ADVERT',
      doc: { en: 'Room for adverts of the expected size.', zh: '按预期的通告大小留出空间。' },
    },
  ],
  check: (word) => {
    if (/^(?:mtu|advert)$/i.test(word)) return undefined;
    return checkRange(word, parseInteger(word), 0, UINT_MAX) && invalidValue(word, expected);
  },
};
