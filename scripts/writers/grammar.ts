// Colors without the server: a TextMate grammar in which a word is a keyword only where the daemon looks it up.
import type { DirectiveData } from '../../server/src/schema/define.ts';
import { type Directive, fullLanguage } from '../../server/src/schema/language.ts';
import { type Lexical, lexicalRules, unknownStatement } from './grammar/lexical.ts';
import { Lines } from './grammar/lines.ts';
import { BLANK, oneOf, STATEMENT_END, UP_TO_BLANK, WORD_END } from './grammar/patterns.ts';
import { named, Repository, type Rule, scope } from './grammar/rule.ts';
import type { Writer } from './writer.ts';

export const grammar: Writer = {
  name: 'grammar',
  write: () => [{ path: 'syntaxes/keepalived.tmLanguage.json', text: textOf(grammarOf()) }],
};

interface Grammar {
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

/** With one rule a line: a change is seen, and the file is half as large as it would be with one value a line. */
function textOf({ patterns, repository }: Grammar): string {
  const shared = Object.entries(repository).map(([name, rule]) => `"${name}": ${JSON.stringify(rule)}`);
  return [
    '{',
    '"comment": "Generated from the schema by scripts/writers/grammar.ts: npm run generate",',
    '"name": "Keepalived",',
    '"scopeName": "source.keepalived",',
    `"patterns": [\n${patterns.map((it) => JSON.stringify(it)).join(',\n')}\n],`,
    `"repository": {\n${shared.join(',\n')}\n}`,
    '}\n',
  ].join('\n');
}

function grammarOf(): Grammar {
  const { root } = fullLanguage();
  const repository = new Repository();
  const patterns = new Blocks(repository, root).root();
  return { patterns, repository: repository.toJson() };
}

class Blocks {
  private readonly repository: Repository;
  private readonly top: Directive;
  private readonly lexical: Lexical;
  private readonly lines: Lines;
  /** Where a block ends that was never closed. */
  private readonly unclosed: string;
  /** Whatever no rule of the block has taken. */
  private readonly other: Rule;

  constructor(repository: Repository, top: Directive) {
    this.repository = repository;
    this.top = top;
    this.lexical = lexicalRules(repository);
    this.lines = new Lines(repository, this.lexical);
    this.unclosed = `^(?=${oneOf(topLevelOnly(top))}${WORD_END})`;
    this.other = this.otherRules();
  }

  root(): readonly Rule[] {
    return [
      ...this.statements(this.top),
      { match: '\\}', name: scope('invalid.illegal.unexpected-brace') },
      this.other,
    ];
  }

  /** Braces that belong to no block of the language count, so that the blocks around them end where they should. */
  private otherRules(): Rule {
    const { anywhere, rest } = this.lexical;
    const braces = this.repository.share('braces', [
      {
        begin: '\\{',
        beginCaptures: { 0: { name: scope('punctuation.section.block.begin') } },
        ...this.ending(),
        patterns: [anywhere, { include: '#braces' }, unknownStatement(rest)],
      },
    ]);
    return this.repository.share('other', [braces, unknownStatement(rest)]);
  }

  /** Everything that can be told at the start of a statement of the block. */
  private statements(block: Directive): readonly Rule[] {
    const blocks = block.children.filter((it) => it.kind !== 'directive').map((it) => this.block(it));
    return [this.lexical.anywhere, ...blocks, ...this.directives(block)];
  }

  private block(directive: Directive): Rule {
    const { data, keyword } = directive;
    const body =
      data.kind === 'list' ? [this.lexical.anywhere, this.entry(data)] : this.statements(directive);
    const inside = this.repository.share(`in-${directive.path.replaceAll('.', '-')}`, [...body, this.other]);
    return {
      begin: `(${keyword})${WORD_END}`,
      beginCaptures: named(keywordScope(data)),
      ...this.ending(),
      patterns: [this.head(data), inside],
    };
  }

  /** The words behind the keyword, up to the brace, which may stand on a later line, or up to what is inside already. */
  private head(data: DirectiveData): Rule {
    const words = this.lines.rules(data);
    const name = `head${words.include?.slice(1).replace(/^(?:words|rest)/, '') ?? ''}`;
    const next = `(?=${BLANK}*[^\\t\\v\\f\\r \\n{#!])(?!${BLANK}*@${UP_TO_BLANK}${BLANK}+\\{)`;
    return this.repository.share(name, [
      {
        name: scope('meta.head'),
        begin: '\\G(?!\\})',
        end: `(\\{)|(?=\\})|^${next}`,
        endCaptures: named('punctuation.section.block.begin'),
        patterns: [this.lexical.conditionOfBrace, words],
      },
    ]);
  }

  private ending(): Rule {
    return { end: `(\\})|${this.unclosed}`, endCaptures: named('punctuation.section.block.end') };
  }

  private entry({ entry }: DirectiveData): Rule {
    const rule = unknownStatement(entry ? this.lines.rules(entry) : this.lexical.rest);
    return this.repository.share(`entry-${rule.patterns?.[0]?.include?.slice(1) ?? ''}`, [rule]);
  }

  /** Directives whose words are alike share a rule. */
  private directives(block: Directive): readonly Rule[] {
    const groups = new Map<string, { words: string[]; scope: string; line: Rule }>();
    for (const { kind, keyword, data } of block.children) {
      if (kind !== 'directive') continue;
      const line = this.lines.rules(data);
      const key = `${keywordScope(data)} ${line.include}`;
      const group = groups.get(key) ?? { words: [], scope: keywordScope(data), line };
      group.words.push(keyword);
      groups.set(key, group);
    }
    return [...groups.values()].map((group) => ({
      begin: `(${oneOf(group.words)})${WORD_END}`,
      beginCaptures: named(group.scope),
      end: STATEMENT_END,
      patterns: [group.line],
    }));
  }
}

/**
 * Keywords of blocks that have no other place than the top level. At the start of a line such a word is the best
 * sign that a brace is missing above.
 */
function topLevelOnly(top: Directive): readonly string[] {
  const { places } = fullLanguage();
  return top.children
    .filter((it) => it.kind !== 'directive' && places.get(it.keyword)?.length === 1)
    .map((it) => it.keyword);
}

function keywordScope({ kind, deprecated, removed }: DirectiveData): string {
  const name = kind === 'directive' ? 'keyword.other.directive' : 'keyword.control.block';
  return deprecated || removed ? `${name} invalid.deprecated` : name;
}
