/** Which rules are asked about a block, found out from the keywords of its statements alone. */
import type { Block, Segment } from '../config/block.ts';
import { NO_RECORD } from '../config/records.ts';
import type { Directive } from '../schema/language.ts';
import type { Chunk } from '../syntax/chunk.ts';

/** Conditions under which a rule is asked about a block, by the block's path; one that is true is enough. */
export interface BlockFilter {
  /** One of these stands in it. */
  readonly having?: Readonly<Record<string, readonly string[]>> | ((directive: Directive) => boolean);
  /** Such a statement counts only if this is true of it; called with its first token. In a list: an entry. */
  readonly when?: (chunk: Chunk, token: number) => boolean;
  /** One of these does not, nor any of its other spellings. */
  readonly lacking?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** A directive for which this is true stands in it twice. */
  readonly repeating?: (directive: Directive) => boolean;
}

export interface FilteredRule extends BlockFilter {
  /** Paths of the blocks that it wants to see; without a condition for a path, all of them. */
  readonly blocks: readonly string[];
}

/** Rules and keywords are bits of an integer. */
const MAX_BITS = 31;

/** What is asked about one kind of block. All arrays but the first two go by the index of a directive in the block. */
class BlockRules<Asked> {
  readonly rules: readonly Asked[];
  /** Keywords of which each bit stands for one with its other spellings, and the rules that want those that lack it. */
  readonly lacking: { readonly bit: number; readonly asked: number }[] = [];
  /** Rules that are asked in any case. */
  always = 0;
  readonly having: Int32Array;
  readonly repeating: Int32Array;
  /** The conditions on statements, by the number of their rule, and the bits of these rules. */
  readonly conditions: BlockFilter['when'][] = [];
  conditional = 0;
  readonly present: Int32Array;
  /** The block in which the directive was met last. */
  readonly met: Int32Array;

  constructor(rules: readonly Asked[], size: number) {
    if (rules.length > MAX_BITS)
      throw new RangeError(`More than ${MAX_BITS} rules look at one kind of block.`);
    this.rules = rules;
    this.having = new Int32Array(size);
    this.repeating = new Int32Array(size);
    this.present = new Int32Array(size);
    this.met = new Int32Array(size);
  }
}

export class RuleFilter<R extends FilteredRule, Asked> {
  private readonly askedOf: (rule: R) => Asked;
  private readonly byPath = new Map<string, R[]>();
  /** No rule asks for blocks in blocks. */
  private readonly isFlat: boolean;
  private readonly tables = new Map<Directive, BlockRules<Asked> | undefined>();
  /** Tells the blocks of all segments apart. */
  private serial = 0;

  /** `askedOf` gives what `visit` is called with for a rule. */
  constructor(rules: readonly R[], askedOf: (rule: R) => Asked) {
    this.askedOf = askedOf;
    for (const rule of rules) {
      for (const path of rule.blocks) this.byPath.set(path, [...(this.byPath.get(path) ?? []), rule]);
    }
    this.isFlat = rules.every(({ blocks }) => blocks.every((it) => !it.includes('.')));
  }

  /** Calls `visit` for each block with each of the rules that are to be asked about it. */
  ask(segment: Segment, visit: (rule: Asked, block: Block) => void): void {
    this.askIn(segment, segment.root, visit);
  }

  private askIn(segment: Segment, { children }: Block, visit: (rule: Asked, block: Block) => void): void {
    for (const block of children) {
      const table = this.tableOf(block.directive);
      if (table) {
        for (let bits = this.wanted(segment, block, table); bits !== 0; bits &= bits - 1) {
          const rule = table.rules[MAX_BITS - Math.clz32(bits & -bits)];
          if (rule) visit(rule, block);
        }
      }
      if (!this.isFlat && block.children.length > 0) this.askIn(segment, block, visit);
    }
  }

  /** The rules that are to be asked about the block, as bits. */
  private wanted({ records: { ints }, pieces }: Segment, { first }: Block, table: BlockRules<Asked>): number {
    const { having, conditional, met, repeating } = table;
    // Beyond 30 bits the numbers begin again; by then the blocks of the first ones are long gone.
    this.serial = (this.serial + 1) & 0x3fffffff;
    const { serial } = this;
    let wanted = table.always;
    let present = 0;
    for (let at = first; at !== NO_RECORD; at = ints[at + 4] ?? NO_RECORD) {
      const index = ints[at + 1] ?? 0;
      let bits = having[index] ?? 0;
      if ((bits & conditional) !== 0) {
        const chunk = pieces[ints[at + 2] ?? 0];
        if (chunk) bits = meeting(table, bits, chunk, ints[at + 3] ?? 0);
      }
      if (met[index] === serial) bits |= repeating[index] ?? 0;
      met[index] = serial;
      wanted |= bits;
      present |= table.present[index] ?? 0;
    }
    for (const { bit, asked } of table.lacking) if ((present & bit) === 0) wanted |= asked;
    return wanted;
  }

  private tableOf(directive: Directive): BlockRules<Asked> | undefined {
    let table = this.tables.get(directive);
    if (table === undefined && !this.tables.has(directive)) {
      table = this.build(directive);
      this.tables.set(directive, table);
    }
    return table;
  }

  private build(directive: Directive): BlockRules<Asked> | undefined {
    const rules = this.byPath.get(directive.path);
    if (!rules) return undefined;
    const { children, path, kind } = directive;
    const table = new BlockRules(rules.map(this.askedOf), kind === 'list' ? 1 : children.length);
    const keywords = new Map<string, number>();
    rules.forEach(({ having, when, lacking, repeating }, nth) => {
      const rule = 1 << nth;
      if (when) table.conditional |= rule;
      table.conditions.push(when);
      const wanted = wantedBy(having, path);
      const missed = lacking?.[path];
      if (kind === 'list' && when) add(table.having, 0, rule);
      else if (!wanted && !missed && !repeating) table.always |= rule;
      if (wanted) for (const it of children) if (wanted(it)) add(table.having, it.index, rule);
      if (repeating) for (const it of children) if (repeating(it)) add(table.repeating, it.index, rule);
      for (const spellings of missed ?? []) this.addLack(table, directive, keywords, spellings, rule);
    });
    return table;
  }

  private addLack(
    table: BlockRules<Asked>,
    { children }: Directive,
    keywords: Map<string, number>,
    spellings: readonly string[],
    rule: number,
  ): void {
    const key = spellings.join(' ');
    const bit = keywords.get(key) ?? 1 << keywords.size;
    keywords.set(key, bit);
    for (const { keyword, index } of children)
      if (spellings.includes(keyword)) add(table.present, index, bit);
    table.lacking.push({ bit, asked: rule });
  }
}

/** Without the bits of rules of which the statement does not meet the condition. */
function meeting<Asked>(table: BlockRules<Asked>, bits: number, chunk: Chunk, token: number): number {
  let met = bits;
  for (let open = bits & table.conditional; open !== 0; open &= open - 1) {
    const condition = table.conditions[MAX_BITS - Math.clz32(open & -open)];
    if (condition && !condition(chunk, token)) met &= ~(open & -open);
  }
  return met;
}

function wantedBy(
  having: BlockFilter['having'],
  path: string,
): ((directive: Directive) => boolean) | undefined {
  if (typeof having === 'function') return having;
  const keywords = having?.[path];
  return keywords && (({ keyword }) => keywords.includes(keyword));
}

function add(bits: Int32Array, index: number, bit: number): void {
  bits[index] = (bits[index] ?? 0) | bit;
}
