/** The word behind a weight that turns its effect round. */
import { arg, type Value } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';

const reverse: Value = {
  value: 'reverse',
  doc: {
    en: 'Turns the effect round: the sign of a weight, or, with weight 0, what counts as a failure. For checks that tell of a thing that should not be.',
    zh: '反转作用：权重的正负；权重为 0 时，则是什么算失败。适合检查“不应出现”的事物。',
  },
};

const noreverse: Value = {
  value: 'noreverse',
  doc: {
    en: 'Undoes the `reverse` of the definition in this place. For the one user of a tracker that wants it the plain way.',
    zh: '在此处取消定义中的 `reverse`。适合唯独这里要按正常方向使用的情形。',
  },
};

/** Where a weight is defined. */
export const reversal = arg('reverse', enumeration([reverse]), { optional: true, since: '2.0.18' });

/** Where a weight is used, which may undo the word of the definition. */
export const reversalOrNot = arg('reverse', enumeration([reverse, noreverse]), {
  optional: true,
  since: '2.0.18',
});
