/** How an instance signs its adverts. The password is compared, and never shown. */

import { childrenNamed, headSpan } from '../config/statements.ts';
import { cutToBytes } from '../schema/types/cut-to-bytes.ts';
import type { PlacedBlock } from './block-claims.ts';
import { byDefault, type Fact, factOf, type Origin, saidIn } from './fact.ts';

export interface Authentication {
  readonly type: Fact<'none' | 'PASS' | 'AH'>;
  /** The bytes that count. Undefined if there is no authentication. */
  readonly password: Fact<string> | undefined;
  /** The block's keyword. */
  readonly at: Origin | undefined;
}

export interface AuthenticationMode {
  readonly family: Fact<4 | 6>;
  readonly version: Fact<2 | 3>;
  readonly isStrict: Fact<boolean>;
}

const PASSWORD_BYTES = 8;

/** As vrrp_complete_instance() in vrrp.c: none in strict mode, under version 3, and without a password; no AH with IPv6. */
export function authenticationOf(
  { placed, block }: PlacedBlock,
  { family, version, isStrict }: AuthenticationMode,
): Authentication {
  const [own] = childrenNamed(block, 'authentication');
  if (!own) return { type: byDefault('none'), password: undefined, at: undefined };
  const at = { placed, span: headSpan(placed.segment, own) };
  const type = factOf(saidIn(placed, own, 'auth_type'), typeOf, byDefault('none'));
  const password = factOf(saidIn(placed, own, 'auth_pass'), cut, byDefault(''));
  const isNone =
    isStrict.value === true ||
    version.value === 3 ||
    password.value === '' ||
    (type.value === 'AH' && family.value === 6);
  if (isNone || type.value === 'none') return { type: byDefault('none'), password: undefined, at };
  const isKnown = isStrict.value !== undefined && version.value !== undefined;
  return { type: isKnown ? type : { ...type, value: undefined }, password, at };
}

function typeOf(word: string): 'PASS' | 'AH' | undefined {
  return word === 'PASS' || word === 'AH' ? word : undefined;
}

function cut(password: string): string {
  return cutToBytes(password, PASSWORD_BYTES);
}
