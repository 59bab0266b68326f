/** One entry of a list of trackers: a name with an optional weight of its own. */
import { type Arg, arg, type Line, option, type Version } from '../../define.ts';
import { integer } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { refersToName } from '../../types/name.ts';
import { reversal, reversalOrNot } from './reverse.ts';

/** A weight in the range of the tracker's kind; `since` is the release that brought it to the entry. */
function entry(name: Arg, weight: Arg, reverse: Arg, since?: Version): Line {
  const weighted = option('weight', [weight, reverse], {
    ...(since !== undefined && { since }),
    doc: {
      en: 'What the tracker does to the priority, in place of the weight of its definition; 0 means FAULT on failure.',
      zh: '该跟踪项对优先级的作用，代替定义中的权重；0 表示失败即 FAULT。',
    },
  });
  return { args: [name], options: [weighted], unknownOption: 'entry-dropped' };
}

const weight253 = arg('weight', integer({ min: -253, max: 253 }), { onInvalid: 'default' });
const weight254 = arg('weight', integer({ min: -254, max: 254 }), { onInvalid: 'default' });

/** An interface; its weight is 0 unless given. */
export const trackInterfaceEntry = entry(
  arg('interface', networkInterface),
  { ...weight253, default: 0 },
  reversal,
);

/** A script, in place of whose weight another may be given. */
export const trackScriptEntry = entry(arg('script', refersToName('vrrp_script')), weight253, reversalOrNot);

/** A file. */
export const trackFileEntry = entry(
  arg('file', refersToName('track_file')),
  weight254,
  reversalOrNot,
  '2.0.0',
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
