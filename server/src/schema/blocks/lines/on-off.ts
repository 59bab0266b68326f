/** The optional word of a switch. */
import { arg } from '../../define.ts';
import { boolean } from '../../types/boolean.ts';

/** The bare keyword means `on`; a word that is no boolean leaves the setting as it was. */
export const onOff = arg('value', boolean, { optional: true, implicit: 'true', onInvalid: 'ignored' });
