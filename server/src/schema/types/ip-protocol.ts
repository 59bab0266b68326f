/** IP protocols by name or number. The names are those of the machine. */
import type { ArgType } from '../define.ts';

export const ipProtocol: ArgType = {
  kind: 'ip-protocol',
  label: 'PROTOCOL',
  expected: { en: 'the name or number of an IP protocol', zh: 'IP 协议名或编号' },
  check: () => undefined,
};
