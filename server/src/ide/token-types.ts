/** Which semantic type a word has, by the argument that it is. */
import { memo } from '../base/memo.ts';
import type { Arg, ArgType, Line, Option } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';
import {
  foldsCase,
  isAddressWord,
  isClosedType,
  isNumberWord,
  takesAddresses,
  takesNumbers,
} from '../schema/word-forms.ts';
import { type Chunk, tokenEnd, tokenStart, wordOf } from '../syntax/chunk.ts';
import { type PackedType, packedType, typeOfSymbol } from './token-legend.ts';

export const COMMENT_TYPE = packedType('comment');
export const STRING_TYPE = packedType('string');
export const NUMBER_TYPE = packedType('number');
export const ADDRESS_TYPE = packedType('address');
export const VARIABLE_TYPE = packedType('variable');
export const DEFINED_VARIABLE_TYPE = packedType('variable', 'definition');
export const BUILT_IN_TYPE = packedType('variable', 'defaultLibrary');
export const CONDITION_TYPE = packedType('condition');
export const GENERATOR_TYPE = packedType('generator');
export const INCLUDE_TYPE = packedType('keyword');
const VALUE_TYPE = packedType('enumMember');
const BLOCK_TYPE = packedType('block');
const OLD_BLOCK_TYPE = packedType('block', 'deprecated');
const DIRECTIVE_TYPE = packedType('directive');
const OLD_DIRECTIVE_TYPE = packedType('directive', 'deprecated');
export const OPTION_TYPE = packedType('option');
const OLD_OPTION_TYPE = packedType('option', 'deprecated');
const INTERFACE_TYPE = packedType('networkInterface');

/** For a word that is a mistake, and so gets no color. */
export const NO_TYPE: PackedType = -1;

/** How the statements of a directive, or the entries of a list, are colored: objects of one shape, read for each line. */
export interface LineForms {
  /** Of the first word; undefined for an entry, which has no keyword. */
  readonly keyword: PackedType | undefined;
  readonly isCommand: boolean;
  /** Words are told by their place; the last one of these may be repeated. */
  readonly words: readonly WordForms[] | undefined;
  readonly repeats: boolean;
  /** What the first word is, where that is certain and options follow. */
  readonly only: WordForms | undefined;
  readonly line: Line;
}

/** How the words of an argument are told apart. */
export interface WordForms {
  readonly addresses: boolean;
  readonly numbers: boolean;
  readonly values: ReadonlySet<string> | undefined;
  readonly folds: boolean;
  /** Words have more than one form. */
  readonly isMixed: boolean;
  /** Of words of any other form. */
  readonly otherwise: PackedType;
}

/** Of what stands in a block: its directives by index; the entries of a list. */
export const formsInBlock = memo((block: Directive): readonly LineForms[] => {
  if (block.kind !== 'list') return block.children.map(formsOfDirective);
  const { entry } = block.data;
  return entry ? [lineForms(entry, block.isEntrySimple, undefined, false)] : [];
});

export const formsOfDirective = memo((directive: Directive): LineForms => {
  const { data, isSimple, isCommand } = directive;
  return lineForms(data, isSimple, typeOfKeyword(directive), isCommand);
});

function lineForms(
  line: Line,
  isSimple: boolean,
  keyword: PackedType | undefined,
  isCommand: boolean,
): LineForms {
  const words = isSimple ? line.args.map((it) => wordForms(it.type)) : undefined;
  const repeats = line.args.at(-1)?.repeat === true;
  const [first] = line.args;
  const isCertain = first && line.args.length === 1 && isPlainArg(first) && !line.free && !line.alternatives;
  return { keyword, isCommand, words, repeats, only: isCertain ? wordForms(first.type) : undefined, line };
}

function isPlainArg({ optional, repeat }: Arg): boolean {
  return !optional && !repeat;
}

function typeOfKeyword({ kind, isDeprecated }: Directive): PackedType {
  if (kind === 'directive') return isDeprecated ? OLD_DIRECTIVE_TYPE : DIRECTIVE_TYPE;
  return isDeprecated ? OLD_BLOCK_TYPE : BLOCK_TYPE;
}

export function typeOfOption({ deprecated }: Option): PackedType {
  return deprecated ? OLD_OPTION_TYPE : OPTION_TYPE;
}

/** The type of a plain word: without quotes, and without `$`. */
export function typeOfWord(forms: WordForms, chunk: Chunk, at: number): PackedType {
  if (!forms.isMixed) return forms.otherwise;
  if (forms.numbers && isAllDigits(chunk, at)) return NUMBER_TYPE;
  const { addresses, numbers, values, folds, otherwise } = forms;
  const word = wordOf(chunk, at);
  if (addresses && isAddressWord(word)) return ADDRESS_TYPE;
  if (numbers && isNumberWord(word)) return NUMBER_TYPE;
  if (values && (values.has(word) || (folds && values.has(word.toLowerCase())))) return VALUE_TYPE;
  return otherwise;
}

const ZERO = 48;
const NINE = 57;

/** Found out without making a string of the word. */
function isAllDigits(chunk: Chunk, token: number): boolean {
  const end = tokenEnd(chunk, token);
  for (let at = tokenStart(chunk, token); at < end; at++) {
    const char = chunk.text.charCodeAt(at);
    if (char < ZERO || char > NINE) return false;
  }
  return true;
}

export const wordForms = memo((type: ArgType): WordForms => {
  const folds = foldsCase(type);
  const words = type.values?.map(({ value }) => (folds ? value.toLowerCase() : value));
  const addresses = takesAddresses(type);
  const numbers = takesNumbers(type);
  const isMixed = addresses || numbers || words !== undefined;
  return { addresses, numbers, values: words && new Set(words), folds, isMixed, otherwise: otherType(type) };
});

/** Of the same type, where its words are names if they can be. */
export const nameForms = memo((type: ArgType): WordForms => {
  const forms = wordForms(type);
  return forms.otherwise === NO_TYPE ? forms : { ...forms, isMixed: false };
});

function otherType(type: ArgType): PackedType {
  if (isClosedType(type)) return NO_TYPE;
  if (type.defines) return packedType(typeOfSymbol(type.defines), 'definition');
  if (type.refersTo) return packedType(typeOfSymbol(type.refersTo), 'reference');
  return type.kind === 'interface' ? INTERFACE_TYPE : STRING_TYPE;
}
