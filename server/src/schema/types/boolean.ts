/** The six words that check_true_false() in lib/parser.c knows; the case of letters counts. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { enumeration } from './enumeration.ts';

const yes: Localized = {
  en: 'Switched on, as with the bare keyword. Capitals are not understood, and neither is 1.',
  zh: '开启，与只写关键字相同。大写和 1 都不被接受。',
};
const no: Localized = {
  en: 'Switched off. Of use where a default or a wider setting has switched it on; capitals and 0 are not understood.',
  zh: '关闭。用于默认值或更大范围的设置已将其开启的场合；大写和 0 都不被接受。',
};

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
