/** What requests say, checked before it is believed. */
import type { Position, Range } from 'vscode-languageserver';
import type { Checked } from '../lint/check.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { nameOf, toOffset } from './convert.ts';
import { InvalidParams } from './guard.ts';
import type { Session } from './session.ts';

/** A file that somebody reads, and what is known of it. */
export interface KnownFile {
  readonly file: SourceFile;
  /** Of the first root that reads it. */
  readonly checked: Checked;
  /** Of all roots that read it. */
  readonly everywhere: readonly Checked[];
  /** Of all roots. */
  readonly roots: readonly Checked[];
}

/** A place in such a file. */
export interface KnownPlace extends KnownFile {
  readonly offset: number;
}

/** The name of the file that a request is about. */
export function nameIn(params: unknown): string {
  const uri: unknown = Reflect.get(objectIn(params, 'textDocument'), 'uri');
  if (typeof uri !== 'string') throw new InvalidParams('textDocument.uri is missing');
  return nameOf(uri);
}

/** Undefined if the client never opened the file and nobody includes it. */
export function fileIn(session: Session, params: unknown): KnownFile | undefined {
  const name = nameIn(params);
  const file = session.file(name);
  const everywhere = session.rootsReading(name).map((it) => it.checked);
  const roots = session.roots().map((it) => it.checked);
  const [checked] = everywhere;
  return file && checked && { file, checked, everywhere, roots };
}

export function positionIn(params: unknown): Position {
  const position = objectIn(params, 'position');
  if (!isPosition(position)) throw new InvalidParams('position is no position');
  return position;
}

export function placeIn(session: Session, params: unknown): KnownPlace | undefined {
  const position = positionIn(params);
  const known = fileIn(session, params);
  return known && { ...known, offset: toOffset(known.file.tree, position) };
}

export function positionsIn(params: unknown): readonly Position[] {
  const positions = objectIn(params, 'positions');
  if (!Array.isArray(positions) || !positions.every(isPositionValue)) {
    throw new InvalidParams('positions are no positions');
  }
  return positions;
}

/** The place of an item that was given out before. */
export function itemPlaceIn(session: Session, params: unknown): KnownPlace | undefined {
  const item = objectIn(params, 'item');
  const uri: unknown = Reflect.get(item, 'uri');
  const position = objectIn(objectIn(item, 'selectionRange'), 'start');
  return placeIn(session, { textDocument: { uri }, position });
}

export function rangeIn(params: unknown): Range {
  return rangeOf(objectIn(params, 'range'));
}

export function rangesIn(params: unknown): readonly Range[] {
  const ranges: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'ranges') : [];
  if (!Array.isArray(ranges)) throw new InvalidParams('ranges are missing');
  return ranges.map(rangeOf);
}

function rangeOf(range: unknown): Range {
  const start = objectIn(range, 'start');
  const end = objectIn(range, 'end');
  if (!isPosition(start) || !isPosition(end)) throw new InvalidParams('range is no range');
  return { start, end };
}

function isPositionValue(value: unknown): value is Position {
  return typeof value === 'object' && value !== null && isPosition(value);
}

function isPosition(value: object): value is Position {
  return isCount(Reflect.get(value, 'line')) && isCount(Reflect.get(value, 'character'));
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}

export function listIn(params: unknown, name: string): readonly unknown[] {
  const list = objectIn(params, name);
  if (!Array.isArray(list)) throw new InvalidParams(`${name} is no list`);
  return list;
}

export function objectIn(params: unknown, name: string): object {
  const value: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  if (typeof value !== 'object' || value === null) throw new InvalidParams(`${name} is missing`);
  return value;
}
