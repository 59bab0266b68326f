// Rules for what the lexer knows without the schema: comments, quotes, definitions, conditions, includes.
import { ADDRESS, NUMBER } from '../../../server/src/schema/word-forms.ts';
import {
  BLANK,
  NAME,
  PATTERN_WORD,
  REFERENCE,
  STATEMENT_END,
  STATEMENT_START,
  UP_TO_BLANK,
  VALUE_WORD,
  WORD,
  WORD_END,
} from './patterns.ts';
import { named, type Repository, type Rule, scope } from './rule.ts';

export interface Lexical {
  /** What may stand behind the words that a line knows: comments, quoted words, and any other word. */
  readonly rest: Rule;
  readonly comment: Rule;
  /** Quoted words of an ordinary statement, and of a command. */
  readonly quoted: Rule;
  readonly commandQuoted: Rule;
  readonly references: Rule;
  /** What can begin in any block: comments, and the lines that the daemon handles before it looks words up. */
  readonly anywhere: Rule;
  /** A condition in front of the brace of a block. */
  readonly conditionOfBrace: Rule;
}

export function lexicalRules(repository: Repository): Lexical {
  const comment = repository.share('comment', [
    {
      match: '([#!]).*$',
      name: scope('comment.line'),
      captures: named('punctuation.definition.comment'),
    },
  ]);
  const references = repository.share('references', referenceRules());
  const quoted = repository.share('quoted', [quotedRule(references)]);
  const commandQuoted = repository.share('command-quoted', commandQuotes(references, quoted));
  const word = repository.share('word', [{ match: WORD, captures: { 0: { patterns: [references] } } }]);
  const rest = repository.share('rest', [comment, quoted, word]);
  const anywhere = repository.share('anywhere', [
    comment,
    { match: '^\\x{FEFF}', name: scope('invalid.illegal.byte-order-mark') },
    definition(comment, quoted, references),
    ...conditions(rest),
    generator(comment, references),
    include(comment, quoted, references),
  ]);
  const conditionOfBrace: Rule = {
    match: `^${BLANK}*(@\\^?${UP_TO_BLANK})(?=${BLANK}*\\{)`,
    captures: named('keyword.control.conditional'),
  };
  return { rest, comment, quoted, commandQuoted, references, anywhere, conditionOfBrace };
}

/** Built-in names begin with an underscore and a capital letter. `$NAME` counts only where the daemon replaces it. */
function referenceRules(): readonly Rule[] {
  return [
    {
      match: `(\\$\\{)(_[A-Z]+)((?: +[0-9A-Za-z_]+)*)(\\})`,
      name: scope('meta.reference'),
      captures: named(
        'punctuation.definition.variable',
        'variable.language',
        'variable.parameter',
        'punctuation.definition.variable',
      ),
    },
    {
      match: REFERENCE,
      name: scope('variable.other.definition'),
    },
    { match: `\\$${NAME}(?=[\\t\\v\\f\\r ,)]|$)`, name: scope('variable.other.definition') },
    { match: '\\\\[#!]', name: scope('constant.character.escape') },
  ];
}

/** As the comment is looked for, a backslash takes the next character with it, in quotes, too. */
function quotedRule(references: Rule): Rule {
  return {
    begin: '"',
    end: '"|$',
    name: scope('string.quoted.double'),
    beginCaptures: { 0: { name: scope('punctuation.definition.string.begin') } },
    endCaptures: { 0: { name: scope('punctuation.definition.string.end') } },
    patterns: [{ match: '\\\\[^#!]' }, references],
  };
}

/** Commands know escapes and single quotes; the latter protect neither comments nor braces. */
function commandQuotes(references: Rule, quoted: Rule): readonly Rule[] {
  const escaped: Rule = { match: '\\\\.', name: scope('constant.character.escape') };
  return [
    { ...quotedRule(references), patterns: [escaped, references] },
    {
      begin: "'",
      end: "'|(?=[{}#!])|$",
      name: scope('string.quoted.single'),
      beginCaptures: { 0: { name: scope('punctuation.definition.string.begin') } },
      endCaptures: { 0: { name: scope('punctuation.definition.string.end') } },
      patterns: [escaped, quoted, references],
    },
  ];
}

/** It goes on behind a line that ends in a backslash; lines of blanks and comments do not count, an empty one ends it. */
function definition(comment: Rule, quoted: Rule, references: Rule): Rule {
  return {
    begin: `(\\$)(${NAME})(=)`,
    beginCaptures: named(
      'punctuation.definition.variable',
      'variable.other.definition',
      'keyword.operator.assignment',
    ),
    // Unlike `$`, this does not hold behind the line end that a rule below has taken.
    end: '(?=\\n)',
    name: scope('meta.definition'),
    patterns: [
      {
        match: `(\\\\)${BLANK}*([#!].*)?\\n`,
        captures: named('punctuation.separator.continuation', 'comment.line'),
      },
      { match: `^(?:${BLANK}*([#!].*)|${BLANK}+)\\n`, captures: named('comment.line') },
      comment,
      quoted,
      { match: `(?<=[=\\t ])(?:${ADDRESS})${WORD_END}`, name: scope('constant.numeric.address') },
      { match: `(?<=[=\\t ])(?:${NUMBER})${WORD_END}`, name: scope('constant.numeric') },
      { match: VALUE_WORD, captures: { 0: { patterns: [references] } } },
    ],
  };
}

/** A second `@` word on a line is no condition, and no keyword either. */
function conditions(rest: Rule): readonly Rule[] {
  const condition = `(@\\^?${UP_TO_BLANK})`;
  const captures = named('keyword.control.conditional');
  return [
    {
      begin: `${condition}${BLANK}+(?=@)`,
      beginCaptures: captures,
      end: STATEMENT_END,
      patterns: [rest],
    },
    { match: condition, captures },
  ];
}

function generator(comment: Rule, references: Rule): Rule {
  return {
    begin: `(~(?:SEQx?|LST))${BLANK}*(\\()`,
    beginCaptures: named('keyword.control.loop', 'punctuation.section.parameters.begin'),
    end: '(\\))|$',
    endCaptures: named('punctuation.section.parameters.end'),
    name: scope('meta.generator'),
    patterns: [
      comment,
      { match: `\\G${BLANK}*(${NAME}|\\{[^}#!\\n]*\\})`, captures: named('variable.other.definition') },
      { match: generatedForm(ADDRESS), name: scope('constant.numeric.address') },
      { match: generatedForm(NUMBER), name: scope('constant.numeric') },
      references,
      { match: '[^\\t\\v\\f\\r ,(){}#!$\\n]+' },
    ],
  };
}

function generatedForm(form: string): string {
  return `(?<=[\\t ,({])(?:${form})(?=[\\t\\v\\f\\r ,)}]|$)`;
}

/** The rest of the line is one pattern; quotes are not removed, and braces belong to it. */
function include(comment: Rule, quoted: Rule, references: Rule): Rule {
  return {
    begin: `(include[rmwba]?)(?=${BLANK})`,
    beginCaptures: named('keyword.control.include'),
    end: '$',
    patterns: [
      comment,
      quoted,
      {
        match: PATTERN_WORD,
        name: scope('string.unquoted.path'),
        captures: { 0: { patterns: [references] } },
      },
    ],
  };
}

/** A statement of which nothing is known. */
export function unknownStatement(rest: Rule): Rule {
  return { begin: STATEMENT_START, end: STATEMENT_END, patterns: [rest] };
}
