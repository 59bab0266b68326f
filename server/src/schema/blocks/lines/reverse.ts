/** The word behind a weight that turns its effect round. */
import { arg, type Value } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';

const reverse: Value = {
  value: 'reverse',
  doc: {
    en: 'Turns the effect round: the sign of each change of priority or server weight, and with weight 0 success counts as failure. For what must not run or be up on this node.',
    zh: '把作用反过来：优先级或服务器权重变化的正负号对调；权重为 0 时，成功反而算失败。用于不该在本节点运行或接通的对象。',
  },
};

const noreverse: Value = {
  value: 'noreverse',
  doc: {
    en: 'Undoes `reverse` of the definition for this entry. For a tracker that means the opposite in another instance.',
    zh: '在此条目中取消定义里的 `reverse`。用于在别的实例中含义相反的跟踪项。',
  },
};

/** Where a weight is defined. */
export const reversal = arg('reverse', enumeration([reverse]), { optional: true, since: '2.0.18' });

/** Where a weight is used, which may undo the word of the definition. */
export const reversalOrNot = arg('reverse', enumeration([reverse, noreverse]), {
  optional: true,
  since: '2.0.18',
});
