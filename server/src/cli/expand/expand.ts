/** `--expand`: what the daemon reads under each profile, with the origin of each line. */
import type { Config } from '../../config/expand.ts';
import type { Options } from '../options.ts';
import { harmless } from '../reports/cells.ts';
import { jsonList } from '../reports/json-list.ts';
import type { Style } from '../reports/style.ts';
import { readLines } from './read-lines.ts';

/** Origins that are longer push their lines to the right. */
const MAX_WIDTH = 48;

export function* expansion(
  configs: readonly Config[],
  format: Options['format'],
  style: Style,
): Generator<string> {
  if (format === 'json') {
    yield '{"version":1,"configurations":';
    yield* jsonList(configs.map((it) => ({ ...headOf(it), lines: [...readLines(it)] })));
    yield '}\n';
    return;
  }
  for (const [index, config] of configs.entries()) {
    if (index > 0) yield '\n';
    yield* textOf(config, style);
  }
}

function headOf({ root, profile }: Config): { readonly file: string; readonly profile?: string } {
  return { file: root.name, ...(profile !== undefined && { profile }) };
}

function* textOf(config: Config, style: Style): Generator<string> {
  const { file, profile } = headOf(config);
  yield `${style.path(harmless(profile === undefined ? file : `${file}  @${profile}`))}\n`;
  const lines = [...readLines(config)].map((it) => ({ ...it, origin: harmless(`${it.file}:${it.line}`) }));
  const width = lines.reduce((most, it) => Math.max(most, it.origin.length), 0);
  for (const { origin, text } of lines) {
    const padded = origin.padEnd(Math.min(width, MAX_WIDTH));
    yield `${style.dim(padded)}  ${harmless(text.replaceAll('\t', ' '))}\n`;
  }
}
