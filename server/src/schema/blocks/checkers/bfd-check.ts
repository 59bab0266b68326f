/** The checker that follows a BFD session. */
import { arg, block, directive } from '../../define.ts';
import { refersToName } from '../../types/name.ts';
import { onOff } from '../lines/on-off.ts';

export const bfdCheck = block('BFD_CHECK', {
  since: '2.0.0',
  build: ['bfd'],
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'Takes the server out while a BFD session to it is down, within milliseconds.',
    zh: '到服务器的 BFD 会话断开时摘除它，毫秒级生效。',
  },
  body: [
    directive('name', {
      args: [arg('name', refersToName('bfd_instance'))],
      since: '2.0.0',
      required: true,
      rank: 1,
      doc: {
        en: 'The session to follow, by the name of its `bfd_instance`, which stands above.',
        zh: '要跟踪的会话，写其 `bfd_instance` 的名称，须在上文定义。',
      },
    }),
    directive('alpha', {
      args: [onOff],
      since: '2.0.0',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      doc: { en: 'Treats the server as down until the session is up.', zh: '会话建立之前把服务器视为失效。' },
    }),
  ],
});
