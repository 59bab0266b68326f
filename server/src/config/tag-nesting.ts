/** Whether blocks begin and end the same way on every path through the tags of a template. */
import { type Chunk, tokenText } from '../syntax/chunk.ts';
import { rolesIn } from '../syntax/tag-role.ts';
import type { Frame } from './frame.ts';

export class TagNesting {
  /** Somewhere a brace stands under a condition that its counterpart is not under: no more can be said of blocks. */
  isUnsure = false;
  /** The block in which each open condition or loop began. */
  private readonly begun: Frame[] = [];
  private readonly root: Frame;

  constructor(root: Frame) {
    this.root = root;
  }

  /** A token with tags stands in the block. What began in an earlier segment, began at the top level. */
  tags(chunk: Chunk, token: number, block: Frame): void {
    for (const { role } of rolesIn(tokenText(chunk, token))) {
      if (role !== 'open' && (this.begun.at(-1) ?? this.root) !== block) this.isUnsure = true;
      if (role === 'close') this.begun.pop();
      if (role === 'open') this.begun.push(block);
    }
  }

  end(): void {
    this.isUnsure ||= this.begun.some((it) => it !== this.root);
  }
}
