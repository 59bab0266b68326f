/** One entry of a list of trackers: a name with an optional weight of its own. */
import { arg, type Line, option } from '../../define.ts';
import { integer } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { refersToName } from '../../types/name.ts';
import { reversal, reversalOrNot } from './reverse.ts';

/** An interface; its weight is 0 unless given. */
export const trackInterfaceEntry: Line = {
  args: [arg('interface', networkInterface)],
  options: [
    option(
      'weight',
      [
        arg('weight', integer({ min: -253, max: 253 }), { default: 0, onInvalid: 'default' }),
        arg('reverse', reversal, { optional: true, since: '2.0.18' }),
      ],
      {
        doc: {
          en: 'What the tracker does to the priority, in place of the weight of its definition; 0 means FAULT on failure.',
          zh: '该跟踪项对优先级的作用，代替定义中的权重；0 表示失败即 FAULT。',
        },
      },
    ),
  ],
  unknownOption: 'entry-dropped',
};

/** A script, in place of whose weight another may be given. */
export const trackScriptEntry: Line = {
  args: [arg('script', refersToName('vrrp_script'))],
  options: [
    option(
      'weight',
      [
        arg('weight', integer({ min: -253, max: 253 }), { onInvalid: 'default' }),
        arg('reverse', reversalOrNot, { optional: true, since: '2.0.18' }),
      ],
      {
        doc: {
          en: 'What the tracker does to the priority, in place of the weight of its definition; 0 means FAULT on failure.',
          zh: '该跟踪项对优先级的作用，代替定义中的权重；0 表示失败即 FAULT。',
        },
      },
    ),
  ],
  unknownOption: 'entry-dropped',
};

/** A file. */
export const trackFileEntry: Line = {
  args: [arg('file', refersToName('track_file'))],
  options: [
    option(
      'weight',
      [
        arg('weight', integer({ min: -254, max: 254 }), { onInvalid: 'default' }),
        arg('reverse', reversalOrNot, { optional: true, since: '2.0.18' }),
      ],
      {
        since: '2.0.0',
        doc: {
          en: 'What the tracker does to the priority, in place of the weight of its definition; 0 means FAULT on failure.',
          zh: '该跟踪项对优先级的作用，代替定义中的权重；0 表示失败即 FAULT。',
        },
      },
    ),
  ],
  unknownOption: 'entry-dropped',
};

/** A set of processes. */
export const trackProcessEntry: Line = {
  args: [arg('process', refersToName('vrrp_track_process'))],
  options: [
    option(
      'weight',
      [
        arg('weight', integer({ min: -254, max: 254 }), { onInvalid: 'default' }),
        arg('reverse', reversalOrNot, { optional: true, since: '2.0.18' }),
      ],
      {
        since: '2.0.11',
        doc: {
          en: 'What the tracker does to the priority, in place of the weight of its definition; 0 means FAULT on failure.',
          zh: '该跟踪项对优先级的作用，代替定义中的权重；0 表示失败即 FAULT。',
        },
      },
    ),
  ],
  unknownOption: 'entry-dropped',
};

/** A BFD session. */
export const trackBfdEntry: Line = {
  args: [arg('bfd', refersToName('bfd_instance'))],
  options: [
    option(
      'weight',
      [
        arg('weight', integer({ min: -253, max: 253 }), { onInvalid: 'default' }),
        arg('reverse', reversalOrNot, { optional: true, since: '2.0.18' }),
      ],
      {
        since: '2.0.0',
        doc: {
          en: 'What the tracker does to the priority, in place of the weight of its definition; 0 means FAULT on failure.',
          zh: '该跟踪项对优先级的作用，代替定义中的权重；0 表示失败即 FAULT。',
        },
      },
    ),
  ],
  unknownOption: 'entry-dropped',
};
