/** One spelling for each address. */

/** Of a correct address; IPv6 has many spellings. */
export function canonicalAddress(address: string): string {
  return address.includes(':') ? canonicalIpv6(address.toLowerCase()) : address;
}

const GROUPS = 8;

function canonicalIpv6(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = groupsOf(head);
  const behind = tail === undefined ? [] : groupsOf(tail);
  const zeros = new Array<string>(Math.max(0, GROUPS - before.length - behind.length)).fill('0');
  return [...before, ...zeros, ...behind].join(':');
}

/** A dotted tail counts as two groups. */
function groupsOf(part: string): readonly string[] {
  if (part === '') return [];
  return part.split(':').flatMap((it) => {
    if (!it.includes('.')) return [it.replace(/^0+(?=.)/, '')];
    const [a = 0, b = 0, c = 0, d = 0] = it.split('.').map(Number);
    return [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
  });
}
