/** The icons: one kind for each sort of thing, the same in lists, outlines and breadcrumbs. */
import type { ArgType, SymbolKind } from '../schema/define.ts';
import type { Directive } from '../schema/language.ts';

/** Named as the kinds of the protocol, so that the edge only has to number them. */
export type Kind =
  | 'class'
  | 'module'
  | 'struct'
  | 'property'
  | 'field'
  | 'enum-member'
  | 'value'
  | 'keyword'
  | 'function'
  | 'file'
  | 'folder'
  | 'event'
  | 'interface'
  | 'constant'
  | 'variable';

const SYMBOLS: Readonly<Record<SymbolKind, Kind>> = {
  vrrp_instance: 'class',
  vrrp_sync_group: 'module',
  vrrp_script: 'function',
  track_file: 'file',
  vrrp_track_process: 'event',
  track_group: 'class',
  bfd_instance: 'event',
  virtual_server_group: 'class',
};

export function kindOfSymbol(kind: SymbolKind): Kind {
  return SYMBOLS[kind];
}

export function kindOfDirective({ data }: Directive): Kind {
  const [first] = data.args;
  if (data.kind === 'directive') return first || data.options ? 'property' : 'field';
  if (first?.type.defines) return kindOfSymbol(first.type.defines);
  return first ? 'class' : 'struct';
}

export function kindOfValue({ kind, refersTo }: ArgType): Kind {
  if (refersTo) return kindOfSymbol(refersTo);
  if (kind === 'interface') return 'interface';
  if (kind === 'enumeration' || kind === 'boolean') return 'enum-member';
  return kind === 'integer' || kind === 'decimal' ? 'value' : 'constant';
}

/** False for the name spaces of things that are no names, such as VRIDs. */
export function isSymbolKind(space: string): space is SymbolKind {
  return Object.hasOwn(SYMBOLS, space);
}
