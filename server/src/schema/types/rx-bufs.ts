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
    {
      value: 'MTU',
      doc: {
        en: 'Room for packets as large as the MTU of the interface. The safe choice, at some KiB for each instance.',
        zh: '按接口 MTU 大小的报文留出空间。稳妥的选择，每个实例几 KiB。',
      },
    },
    {
      value: 'ADVERT',
      doc: {
        en: 'Room for adverts of the size that the addresses of the instance give. For hundreds of instances, where memory counts.',
        zh: '按实例的地址数量所决定的通告大小留出空间。适合实例上百、内存要紧的情况。',
      },
    },
  ],
  check: (word) => {
    if (/^(?:mtu|advert)$/i.test(word)) return undefined;
    return checkRange(word, parseInteger(word), 0, UINT_MAX) && invalidValue(word, expected);
  },
};
