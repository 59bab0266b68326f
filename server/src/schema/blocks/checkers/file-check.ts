/** The checker that follows a number in a file. */
import { arg, block, directive } from '../../define.ts';
import { INT_MAX, integer } from '../../types/integer.ts';
import { refersToName } from '../../types/name.ts';
import { reversalOrNot } from '../lines/reverse.ts';

export const fileCheck = block('FILE_CHECK', {
  since: '2.1.0',
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Follows the number in a `track_file`: it changes the weight of the server, or takes it out.',
    zh: '跟踪 `track_file` 中的数字，据此改变服务器的权重或把它摘除。',
  },
  body: [
    directive('track_file', {
      args: [arg('name', refersToName('track_file'))],
      since: '2.1.0',
      fatalWhenMissing: true,
      required: true,
      rank: 1,
      doc: {
        en: 'The file to follow, by the name of its block, which stands above.',
        zh: '要跟踪的文件，写其块名，该块须在上文定义。',
      },
    }),
    directive('weight', {
      args: [
        arg('weight', integer({ min: -INT_MAX, max: INT_MAX }), { onInvalid: 'ignored' }),
        { ...reversalOrNot, since: '2.1.0' },
      ],
      since: '2.1.0',
      default: { en: 'the weight of the track_file', zh: 'track_file 的权重' },
      rank: 2,
      doc: {
        en: 'By how much the number in the file is multiplied, in place of the weight of the file; 0 makes any other number a failure.',
        zh: '文件中的数字所乘的系数，代替文件自身的权重；0 表示数字非零即失败。',
      },
    }),
  ],
});
