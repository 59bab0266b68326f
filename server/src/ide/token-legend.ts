/** The semantic token types and modifiers: what they are called, and the scopes of the grammar that they agree with. */
import type { SymbolKind } from '../schema/define.ts';
import { type Kind, kindOfSymbol } from './kind.ts';

/** In the order of their numbers; the standard ones first, then our own. */
export const TOKEN_TYPES = [
  'comment',
  'string',
  'number',
  'keyword',
  'variable',
  'enumMember',
  'class',
  'namespace',
  'function',
  'event',
  'block',
  'directive',
  'option',
  'address',
  'networkInterface',
  'condition',
  'generator',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

/** In the order of their bits. */
export const TOKEN_MODIFIERS = ['definition', 'reference', 'deprecated', 'defaultLibrary'] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A type with modifiers as one number: the bits of the modifiers behind the type. */
export type PackedType = number;

const TYPE_BITS = 8;
const TYPE_MASK = (1 << TYPE_BITS) - 1;

export function packedType(type: TokenType, ...modifiers: readonly TokenModifier[]): PackedType {
  let bits = 0;
  for (const it of modifiers) bits |= 1 << TOKEN_MODIFIERS.indexOf(it);
  return TOKEN_TYPES.indexOf(type) | (bits << TYPE_BITS);
}

export function typeNumber(packed: PackedType): number {
  return packed & TYPE_MASK;
}

export function modifierBits(packed: PackedType): number {
  return packed >> TYPE_BITS;
}

const NAMES: Readonly<Partial<Record<Kind, TokenType>>> = {
  module: 'namespace',
  function: 'function',
  event: 'event',
};

/** The names of one kind of symbol have one type, whether they are introduced or used. */
export function typeOfSymbol(kind: SymbolKind): TokenType {
  return NAMES[kindOfSymbol(kind)] ?? 'class';
}

const DEFINED = ['entity.name.type.keepalived'];
const USED = ['variable.other.keepalived'];

/** The scopes whose color a token takes in a theme without colors for its type: those of the grammar. */
export const TOKEN_SCOPES: Readonly<Record<string, readonly string[]>> = {
  comment: ['comment.line.keepalived'],
  string: ['string.keepalived'],
  number: ['constant.numeric.keepalived'],
  keyword: ['keyword.control.include.keepalived'],
  variable: ['variable.other.definition.keepalived'],
  'variable.defaultLibrary': ['variable.language.keepalived'],
  enumMember: ['constant.language.keepalived'],
  'class.definition': DEFINED,
  'class.reference': USED,
  'namespace.definition': DEFINED,
  'namespace.reference': USED,
  'function.definition': DEFINED,
  'function.reference': USED,
  'event.definition': DEFINED,
  'event.reference': USED,
  block: ['keyword.control.block.keepalived'],
  'block.deprecated': ['invalid.deprecated.keepalived', 'keyword.control.block.keepalived'],
  directive: ['keyword.other.directive.keepalived'],
  'directive.deprecated': ['invalid.deprecated.keepalived', 'keyword.other.directive.keepalived'],
  option: ['keyword.other.option.keepalived'],
  'option.deprecated': ['invalid.deprecated.keepalived', 'keyword.other.option.keepalived'],
  address: ['constant.numeric.address.keepalived'],
  networkInterface: ['variable.other.interface.keepalived'],
  condition: ['keyword.control.conditional.keepalived'],
  generator: ['keyword.control.loop.keepalived'],
};
