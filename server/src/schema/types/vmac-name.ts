/** Names of interfaces that are made, as dev_name_valid() in keepalived/vrrp/vrrp_parser.c takes them. */
import type { ArgType } from '../define.ts';
import { networkInterface } from './interface.ts';
import { invalidValue } from './problem.ts';

const expected = {
  en: "the name of a network interface, without ':' and '/'",
  zh: '网络接口名，不含“:”和“/”',
};

/** An address of hardware or of a network is no name, however short it is. */
export const vmacName: ArgType = {
  ...networkInterface,
  expected,
  check: (word) => (/[:/]|^\.\.?$/.test(word) ? invalidValue(word, expected) : networkInterface.check(word)),
};
