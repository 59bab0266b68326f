/** One entry of a list of trackers: a name with an optional weight of its own. */
import type { Localized } from '../../../base/localized.ts';
import { type Arg, arg, type Line, option, type Version } from '../../define.ts';
import { integer } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { refersToName } from '../../types/name.ts';
import { reversal, reversalOrNot } from './reverse.ts';

const added: Localized = {
  en: 'What the tracker does to the priority here, in place of the weight of its definition: a positive one is added while all is well, a negative one while it is not. 0 means FAULT on failure.',
  zh: '该跟踪项在此处对优先级的作用，代替定义中的权重：正值在正常时加上，负值在失败时加上；0 表示失败即 FAULT。',
};

/** A weight in the range of the tracker's kind; `since` is the release that brought it to the entry. */
function entry(name: Arg, weight: Arg, reverse: Arg, since?: Version, doc = added): Line {
  const weighted = option('weight', [weight, reverse], { ...(since !== undefined && { since }), doc });
  return { args: [name], options: [weighted], unknownOption: 'entry-dropped' };
}

const weight253 = arg('weight', integer({ min: -253, max: 253 }), { onInvalid: 'default' });
const weight254 = arg('weight', integer({ min: -254, max: 254 }), { onInvalid: 'default' });

/** An interface; its weight is 0 unless given. */
export const trackInterfaceEntry = entry(
  arg('interface', networkInterface),
  { ...weight253, default: 0 },
  reversal,
  undefined,
  {
    en: 'What the link does to the priority: a positive weight is added while it is up, a negative one while it is down. Without it, or with 0, a lost link means FAULT.',
    zh: '链路对优先级的作用：正权重在链路正常时加上，负权重在断开时加上。不写或为 0 时，链路断开即 FAULT。',
  },
);

/** A script, in place of whose weight another may be given. */
export const trackScriptEntry = entry(arg('script', refersToName('vrrp_script')), weight253, reversalOrNot);

/** A file. */
export const trackFileEntry = entry(
  arg('file', refersToName('track_file')),
  weight254,
  reversalOrNot,
  '2.0.0',
  {
    en: 'The factor for the number in the file before it is added to the priority, in place of the weight of the definition. With 0 every number but 0 means FAULT.',
    zh: '文件中的数字先乘以它再加到优先级上，代替定义中的权重。为 0 时，除 0 以外的数字都意味着 FAULT。',
  },
);

/** A set of processes. */
export const trackProcessEntry = entry(
  arg('process', refersToName('vrrp_track_process')),
  weight254,
  reversalOrNot,
  '2.0.11',
);

/** A BFD session. */
export const trackBfdEntry = entry(
  arg('bfd', refersToName('bfd_instance')),
  weight253,
  reversalOrNot,
  '2.0.0',
);
