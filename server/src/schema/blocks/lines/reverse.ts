/** The word behind a weight that turns its effect round. */
import { arg, type Value } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';

const reverse: Value = {
  value: 'reverse',
  doc: {
    en: 'Turns the sign of the effect round: a failure adds what it would subtract.',
    zh: '反转作用方向：失败时由减改为加。',
  },
};

const noreverse: Value = {
  value: 'noreverse',
  doc: { en: 'Undoes `reverse` of the definition.', zh: '取消定义中的 `reverse`。' },
};

/** Where a weight is defined. */
export const reversal = arg('reverse', enumeration([reverse]), { optional: true, since: '2.0.18' });

/** Where a weight is used, which may undo the word of the definition. */
export const reversalOrNot = arg('reverse', enumeration([reverse, noreverse]), {
  optional: true,
  since: '2.0.18',
});
