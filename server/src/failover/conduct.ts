/** How the daemon of a release differs from others in an election. */
import type { Conduct } from './program.ts';

/**
 * Since 2.2.8, adverts that come during `vrrp_startup_delay` are not read. Since 2.3.3, an advert with other addresses is only logged, and of two owners the one with the higher address stays.
 */
export function conductOf(release: string): Conduct {
  const isOld = isBefore(release, [2, 3, 3]);
  const readsDuringDelay = isBefore(release, [2, 2, 8]);
  return { rejectsOtherAddresses: isOld, lowersOwners: isOld, readsDuringDelay };
}

function isBefore(release: string, limit: readonly number[]): boolean {
  const parts = release.split('.').map(Number);
  for (const [index, it] of limit.entries()) {
    const part = parts[index] ?? 0;
    if (part !== it) return part < it;
  }
  return false;
}
