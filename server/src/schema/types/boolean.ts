/** The six words that check_true_false() in lib/parser.c knows; the case of letters counts. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { enumeration } from './enumeration.ts';

const yes: Localized = { en: 'Switched on, as with the bare keyword.', zh: '开启，与只写关键字相同。' };
const no: Localized = { en: 'Switched off.', zh: '关闭。' };

export const boolean: ArgType = {
  ...enumeration([
    { value: 'true', doc: yes },
    { value: 'on', doc: yes },
    { value: 'yes', doc: yes },
    { value: 'false', doc: no },
    { value: 'off', doc: no },
    { value: 'no', doc: no },
  ]),
  kind: 'boolean',
  label: 'on|off',
};
