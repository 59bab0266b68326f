/** Facts that concern more than one segment: who introduces a name and who uses it. */
import type { Block } from './block.ts';
import type { Span } from './finding.ts';

/**
 * What is claimed is a key: a name space and a name. All claims on one key are judged together.
 */
export interface Claim {
  readonly space: string;
  readonly name: string;
  readonly role: 'defines' | 'uses';
  readonly span: Span;
  /** For a use: the daemon looks the name up while it reads, so the definition has to come before. */
  readonly atOnce?: true;
  /** For a use: the daemon says nothing of an unknown name in its configuration test. */
  readonly silent?: true;
  /** The keyword under which the claim is made, for messages. */
  readonly by: string;
  /** For a block that claims its place in the model. */
  readonly block?: Block;
}
