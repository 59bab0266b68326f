/** All refactorings, in the order in which a menu shows them. */
import { placeAt } from '../place.ts';
import { convertToUnicast } from './convert-to-unicast.ts';
import { createPeerFile } from './create-peer-file.ts';
import { extractDefinition } from './extract-definition.ts';
import { extractInclude } from './extract-include.ts';
import { extractScript } from './extract-script.ts';
import { inlineDefinition } from './inline-definition.ts';
import type { Offer, RefactorContext, Refactoring, RefusedOffer } from './refactoring.ts';
import { sortVirtualServers } from './sort-virtual-servers.ts';
import { toggleComment } from './toggle-comment.ts';
import { trackProcess } from './track-process.ts';

export const refactorings: readonly Refactoring[] = [
  extractDefinition,
  extractInclude,
  extractScript,
  inlineDefinition,
  trackProcess,
  convertToUnicast,
  createPeerFile,
  sortVirtualServers,
  toggleComment,
];

export interface Offered {
  readonly refactoring: Refactoring;
  readonly offer: Offer | RefusedOffer;
}

/** Those of the refactorings that have something to say of a place. */
export function offersAt(
  context: Omit<RefactorContext, 'place'>,
  among: readonly Refactoring[],
): readonly Offered[] {
  const place = placeAt(context.checked, context.file, context.range.start);
  // What a template makes of its lines is not known, so nothing can be moved or put in for another.
  if (!place || context.file.tree.isTemplate) return [];
  return among.flatMap((refactoring) => {
    const offer = refactoring.at({ ...context, place });
    return offer ? [{ refactoring, offer }] : [];
  });
}
