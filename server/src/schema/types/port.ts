/** Ports of TCP, UDP and SCTP. */
import type { ArgType, Version } from '../define.ts';
import { checkRange, historyOf, parseInteger } from './integer.ts';

export interface PortOptions {
  /** 0 means that there is no port. */
  readonly zero?: true;
  /** Releases before took any word. */
  readonly checkedSince?: Version;
}

const MAX = 65535;

export function port(options: PortOptions = {}): ArgType {
  const min = options.zero ? 0 : 1;
  return {
    kind: 'port',
    label: 'PORT',
    expected: { en: 'a port', zh: '端口号' },
    min,
    max: MAX,
    ...historyOf({ ...options, min, max: MAX }),
    check: (word) => checkRange(word, parseInteger(word), min, MAX),
  };
}
