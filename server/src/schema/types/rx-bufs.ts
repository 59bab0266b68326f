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
        en: 'Reckons with packets as large as the MTU of the interface. The safe choice where other nodes may send longer lists of addresses.',
        zh: '按接口 MTU 那么大的报文来计算。其他节点可能发送更长的地址列表时，这样最稳妥。',
      },
    },
    {
      value: 'ADVERT',
      doc: {
        en: 'Reckons with adverts of the size that the instance itself would send. Saves memory with hundreds of instances.',
        zh: '按实例自己会发送的通告大小来计算。有几百个实例时节省内存。',
      },
    },
  ],
  check: (word) => {
    if (/^(?:mtu|advert)$/i.test(word)) return undefined;
    return checkRange(word, parseInteger(word), 0, UINT_MAX) && invalidValue(word, expected);
  },
};
