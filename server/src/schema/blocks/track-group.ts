/** Instances that static entries follow. */
import { arg, block, list } from '../define.ts';
import { definesName, refersToName } from '../types/name.ts';

export const trackGroup = block('track_group', {
  args: [arg('name', definesName('track_group'))],
  since: '2.0.3',
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  exact: true,
  snippet: '${1:routes} {\n\tgroup {\n\t\t${2:web}\n\t}\n}',
  doc: {
    en: 'A set of instances that enter FAULT with the interface of the static entries that name it.',
    zh: '一组实例：引用它的静态条目所在接口出现故障时，这些实例进入 FAULT。',
  },
  body: [
    list('group', {
      entry: { args: [arg('instance', refersToName('vrrp_instance', { silent: true }), { repeat: true })] },
      since: '2.0.3',
      duplicates: 'first-wins',
      required: true,
      rank: 1,
      doc: { en: 'The instances of the group, by name.', zh: '组内的实例，写实例名。' },
    }),
  ],
});
