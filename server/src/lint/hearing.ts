/** Whether the members of a virtual router accept each other's adverts: the settings that both sides must share. */
import { isInRelease } from '../schema/target.ts';
import type { RouterMember } from './cluster.ts';
import { differences, settled } from './compare.ts';

/** False where they would not elect among themselves; what is not known counts as equal. */
export function hearEachOther(members: readonly RouterMember[]): boolean {
  if (members.some(({ instance }) => instance.vrid?.value === undefined)) return false;
  return SHARED.every((read) => differences(members, read).length === 0) && sendTheSame(members);
}

const SHARED: readonly ((member: RouterMember) => string | number | boolean | undefined)[] = [
  ({ instance }) => instance.vrid?.value,
  ({ instance }) => instance.family.value,
  ({ instance }) => instance.version.value,
  ({ instance }) => instance.isUnicast,
  intervalIn,
  authenticationSignature,
];

/** Version 3 adopts what the master says. */
function intervalIn({ instance: { version, advertInterval } }: RouterMember): number | undefined {
  return version.value === 2 ? advertInterval.value : undefined;
}

/** Equal for nodes that accept each other. Under version 3 there is none. */
export function authenticationSignature(member: RouterMember): string | undefined {
  const { authentication, version, isStrict } = member.instance;
  const { password } = authentication;
  const type = settled(member, authentication.type, 'authentication', 'auth_type', 'auth_pass');
  if (version.value !== 2 || type === undefined) return undefined;
  // Strict mode drops it, and may be switched on where it is not seen.
  if (settled(member, isStrict, 'vrrp_strict') === undefined) return undefined;
  if (type === 'none') return 'none';
  const word = settled(member, password);
  return word === undefined ? undefined : `${type} ${word}`;
}

/** Up to 2.3.2 the lists of adverts are compared; excluded addresses are not in them. */
export function rejectsOtherAddresses(members: readonly RouterMember[]): boolean {
  return members.some(({ node }) => isInRelease({ removed: '2.3.3' }, node.analysis.language.release));
}

function sendTheSame(members: readonly RouterMember[]): boolean {
  if (!rejectsOtherAddresses(members)) return true;
  const lists = members.map(({ instance }) => instance.addresses.map((it) => it.address).sort());
  return new Set(lists.map((it) => it.join(' '))).size === 1;
}
