/** Types whose wrong words are not reported by the daemon's configuration test. */
import type { ArgType } from '../define.ts';

export function quiet(type: ArgType): ArgType {
  return { ...type, silent: true };
}
