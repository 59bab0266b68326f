/** What a rule is: its words, its documentation, its fix, and for rules of their own, its check. */
import type { Localized, MessageArgs } from '../base/localized.ts';
import type { Block, Segment } from '../config/block.ts';
import type { Finding, Span } from '../config/finding.ts';
import type { PlacedBlock } from '../model/block-claims.ts';
import type { ClaimIndex, Placed, PlacedClaim } from '../model/claim-index.ts';
import type { NamedBlocks } from '../model/named-blocks.ts';
import type { Version } from '../schema/define.ts';
import type { MeantBlock } from './block-for.ts';
import type { ClusterNode, ClusterView } from './cluster.ts';
import type { BlockFilter } from './rule-filter.ts';

/** As CONTRIBUTING.md and the linter's report define them. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

export type Category =
  | 'syntax'
  | 'value'
  | 'reference'
  | 'duplicate'
  | 'version'
  | 'semantic'
  | 'style'
  | 'cluster'
  | 'security';

/** A sentence of a rule: what is wrong and what keepalived does because of it. No full stop. */
export interface Message extends Localized {
  /** What to do; left out where the fix's title says it. Ends in a full stop. */
  readonly advice?: Localized;
  /** Where this case is more or less grave than the rule's others. */
  readonly severity?: Severity;
  /** The first release that says so. An older one accepts the same in silence, so the finding is a warning there. */
  readonly since?: Version;
  /** What is said of the releases before `since`, if they do something else. */
  readonly before?: Localized;
}

/** A sentence at a further place, with the gaps of the finding; in a cluster also those of the place. */
export interface RelatedText extends Localized {}

export interface Example {
  /** A configuration; the finding of the rule is its only one. Of a cluster: files below lines such as `#- a.conf`. */
  readonly bad: string;
  /** The same without the mistake; has no finding. */
  readonly good?: string;
}

/** A replacement in the pieces of one segment. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

export interface RuleFix {
  readonly title: Localized;
  readonly args?: MessageArgs;
  /** The daemon then reads what the author visibly meant; only such fixes are applied in bulk. */
  readonly safe: boolean;
  readonly edits: readonly SpanEdit[];
}

/** What a fix can look at. */
export interface FixContext {
  readonly finding: Finding;
  /** The text of a span. */
  textOf(span: Span): string;
  /** The blanks before the first word of the line in which the span begins. */
  indentOf(span: Span): string;
  /** The line in which the span begins, without its line end, as a span. */
  lineOf(span: Span): Span;
  /** The one block of a keyword into which a line at the span was meant to go. */
  blockFor(span: Span, keyword: string): MeantBlock | undefined;
}

export interface RuleTexts {
  /** File name, code in the editor, and anchor of the documentation. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** For all messages that say nothing else; see `Message.since`. */
  readonly since?: Version;
  readonly tag?: 'unnecessary' | 'deprecated';
  /** The fault as a fact: "Two instances share a VRID". */
  readonly title: Localized;
  /** What the cluster will do, and when somebody will notice. */
  readonly why: Localized;
  readonly messages: Readonly<Record<string, Message>>;
  /** Sentence at the further places of a finding, if they are shown. */
  readonly related?: RelatedText;
  readonly examples: readonly Example[];
  readonly fixes?: (context: FixContext) => readonly RuleFix[];
  /** An include that could not be read may hold what this rule misses. */
  readonly needsIncludes?: true;
  /** So may an include or a value that is not known. */
  readonly needsWhole?: true;
}

/** Words a kind of finding that binding makes. */
export interface BindingRule extends RuleTexts {
  readonly scope: 'binding';
}

/** Looks at each block by itself. */
export interface SegmentRule extends RuleTexts, BlockFilter {
  readonly scope: 'segment';
  /** Paths of the blocks that it wants to see. */
  readonly blocks: readonly string[];
  readonly check: (segment: Segment, block: Block, report: (finding: Omit<Finding, 'rule'>) => void) => void;
}

/** A verdict on one claim, with others that explain it. */
export interface ClaimFinding {
  readonly rule: string;
  readonly message: string;
  readonly at: PlacedClaim;
  readonly args: MessageArgs;
  readonly related: readonly PlacedClaim[];
  /** Not said where a reference is told that it means this name: the typo is the mistake. */
  readonly unlessMeant?: true;
  /** The name may be what a block was meant to have: then that is the mistake. */
  readonly isWanted?: true;
  /** The block was meant to have the name that is wanted, if there is one block and one name of this kind. */
  readonly takesWanted?: true;
  /** Gaps that take the number of the line of a claim. */
  readonly lines?: Readonly<Record<string, PlacedClaim>>;
}

/** Judges all claims on one key. */
export interface ClaimRule extends RuleTexts {
  readonly scope: 'claims';
  /** Name spaces that it is asked about. */
  readonly spaces: readonly string[];
  readonly judge: (
    claims: readonly PlacedClaim[],
    report: (finding: Omit<ClaimFinding, 'rule'>) => void,
  ) => void;
}

/** A span in one of the segments of a configuration. */
export interface PlacedSpan {
  readonly placed: Placed;
  readonly span: Span;
}

/** A finding that rests on several blocks. */
export interface ConfigFinding {
  readonly rule: string;
  readonly message: string;
  readonly at: PlacedSpan;
  readonly args: MessageArgs;
  readonly related?: readonly PlacedSpan[];
  /** Gaps that take the number of a line. */
  readonly lines?: Readonly<Record<string, PlacedSpan>>;
  /** Where the fix is made, if not at `at`: it is the span that the fix sees. */
  readonly fixAt?: PlacedSpan;
  /** Further places in the segment of `at`, or of `fixAt`, for the fix. */
  readonly spans?: readonly Span[];
}

/** What one daemon reads, as far as rules over all of it ask. */
export interface ConfigView extends NamedBlocks {
  /** What the configuration is judged for. */
  readonly release: Version;
  /** The blocks of a keyword of the top level that the rule asks for, in the order in which they are read. */
  readonly blocks: (keyword: string) => readonly PlacedBlock[];
  /** All blocks of a keyword of the top level; looks at the whole configuration. */
  readonly every: (keyword: string) => readonly PlacedBlock[];
  /** What is claimed where, for values that are remembered until it changes. */
  readonly index: ClaimIndex<unknown>;
}

/**
 * Looks at blocks together. It runs after each edit, so it asks for no more blocks than it may have something to say
 * about, what it reads out of a block is remembered by block (`memo`), and it walks lists of blocks, never their
 * statements.
 */
export interface ConfigRule extends RuleTexts, BlockFilter {
  readonly scope: 'config';
  /** The keywords of the top level whose blocks it wants to see. */
  readonly blocks: readonly string[];
  /** It looks around even if there is no block that it asks for. */
  readonly isAlwaysAsked?: true;
  /** False for a block of which it has nothing to say, whatever stands elsewhere. */
  readonly concerns?: (segment: Segment, block: Block) => boolean;
  readonly check: (view: ConfigView, report: (finding: Omit<ConfigFinding, 'rule'>) => void) => void;
}

/** A place in the configuration of one node. */
export interface NodeSpan extends PlacedSpan {
  readonly node: ClusterNode;
}

/** A finding that rests on several nodes. */
export interface ClusterFinding {
  readonly rule: string;
  readonly message: string;
  /** In the file that is easier to change. */
  readonly at: NodeSpan;
  readonly args: MessageArgs;
  /** What stands on the other nodes, each with the values of its own gaps. */
  readonly related: readonly { readonly at: NodeSpan; readonly args: MessageArgs }[];
  /** Where the fix is made, if not at `at`: it is the span that the fix sees. */
  readonly fixAt?: NodeSpan;
  /** Further places in the segment of `at`, or of `fixAt`, for the fix. */
  readonly spans?: readonly Span[];
}

/** Compares the nodes of a cluster. It runs after each edit in one of them. */
export interface ClusterRule extends RuleTexts {
  readonly scope: 'cluster';
  readonly check: (view: ClusterView, report: (finding: Omit<ClusterFinding, 'rule'>) => void) => void;
}

export type Rule = BindingRule | SegmentRule | ClaimRule | ConfigRule | ClusterRule;

/** Declares a rule; its type is that of what is written. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
