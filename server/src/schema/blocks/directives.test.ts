import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Arg, ArgType, DirectiveData, Line, Option } from '../define.ts';
import { root } from '../root.ts';

/** The facts that were extracted from the releases of the daemon, where they are at hand. */
const facts = process.env.KEEPALIVED_SPEC ?? '../shared/spec/directives.json';

interface FactArg {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly repeat?: boolean;
  readonly since?: string;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly unit?: string;
  readonly enum?: readonly string[];
  readonly on_invalid?: string;
  readonly history?: readonly {
    readonly since: string;
    readonly min?: number;
    readonly unchecked?: boolean;
  }[];
}

interface FactOption {
  readonly keyword: string | null;
  readonly args: readonly FactArg[];
  readonly aliases?: readonly { readonly keyword: string }[];
  readonly since?: string | null;
  readonly note?: string;
}

interface FactLine {
  readonly args: readonly FactArg[];
  readonly alternatives?: readonly { readonly args: readonly FactArg[] }[];
  readonly options?: readonly FactOption[];
}

interface Fact extends FactLine {
  readonly path: readonly string[];
  readonly kind: 'block' | 'list-block' | 'directive';
  readonly line?: FactLine;
  readonly since: string;
  readonly removed: string | null;
  readonly deprecated: { readonly since: string; readonly use: string } | null;
  readonly repeatable: boolean;
  readonly duplicates: string;
  readonly missing_argument?: string;
}

interface Entry {
  readonly path: string;
  readonly data: DirectiveData;
}

function flatten(directives: readonly DirectiveData[], parent = ''): Entry[] {
  return directives.flatMap((data) => {
    const path = parent === '' ? data.keyword : `${parent}.${data.keyword}`;
    return [{ path, data }, ...flatten(data.body ?? [], path)];
  });
}

const entries = flatten(root);

function argsOf(line: Line): readonly Arg[] {
  const options = (line.options ?? []).flatMap((option) => option.args);
  return [...line.args, ...(line.alternatives ?? []).flat(), ...options];
}

function allArgs(data: DirectiveData): readonly Arg[] {
  return [...argsOf(data), ...(data.entry ? argsOf(data.entry) : [])];
}

function texts(data: DirectiveData): { readonly en: string; readonly zh: string }[] {
  const values = allArgs(data).flatMap((arg) => arg.type.values ?? []);
  const options = [...(data.options ?? []), ...(data.entry?.options ?? [])];
  return [
    data.doc,
    data.doc.body,
    ...(data.doc.pitfalls ?? []),
    ...[...values, ...options].map((of) => of.doc),
  ]
    .concat(typeof data.default === 'object' ? [data.default] : [])
    .filter((text) => text !== undefined);
}

describe('the language', () => {
  it('has 533 directives, each once in its block', () => {
    expect(entries).toHaveLength(533);
    expect(new Set(entries.map((entry) => entry.path)).size).toBe(533);
  });

  it.each(entries)('$path is documented in both languages', ({ data }) => {
    expect(data.doc.en).toMatch(/^\P{Lowercase}.*\.$/u);
    expect(data.doc.zh).toMatch(/。$/);
    for (const { en, zh } of texts(data)) {
      expect(en.trim()).not.toBe('');
      expect(zh.trim()).not.toBe('');
      // Terms of the glossary, and a blank between Han and Latin letters.
      expect(zh).not.toMatch(/多播|公告|\p{Script=Han}[A-Za-z0-9`]|[A-Za-z0-9`]\p{Script=Han}/u);
    }
  });

  it.each(entries)('$path has sane ranges', ({ data }) => {
    for (const { type } of allArgs(data)) {
      if (type.min !== undefined && type.max !== undefined) expect(type.min).toBeLessThan(type.max);
      for (const range of type.history ?? []) {
        if (!range.unchecked) expect(range.min).toBeLessThan(range.max ?? Number.NaN);
      }
    }
  });

  it('ranks no two directives of a block alike', () => {
    const bodies = [root, ...entries.map((entry) => entry.data.body ?? [])];
    for (const body of bodies) {
      const ranks = body.flatMap((it) => it.rank ?? []);
      expect(new Set(ranks).size).toBe(ranks.length);
    }
  });

  it('refers to paths that exist', () => {
    const paths = new Set(entries.map((entry) => entry.path));
    const missing = entries.flatMap(({ path, data }) =>
      (data.doc.see ?? []).filter((see) => !paths.has(see)).map((see) => `${path} → ${see}`),
    );
    expect(missing).toEqual([]);
  });
});

/** What is compared, in one shape for both sides. */
function summarize(data: DirectiveData): unknown {
  return {
    kind: data.kind,
    since: data.since ?? '1.2.0',
    removed: data.removed ?? null,
    deprecated: data.deprecated ?? null,
    repeatable: data.repeatable ?? false,
    duplicates: data.duplicates ?? 'last-wins',
    fatal: data.fatalWhenMissing ?? false,
    line: summarizeLine(data),
    entry: data.entry && summarizeLine(data.entry),
  };
}

function summarizeFact(fact: Fact): unknown {
  const fatal = fact.missing_argument === 'fatal' || fact.missing_argument === 'crash';
  return {
    kind: fact.kind === 'list-block' ? 'list' : fact.kind,
    since: fact.since,
    removed: fact.removed,
    deprecated: fact.deprecated,
    repeatable: fact.repeatable,
    duplicates: fact.duplicates,
    fatal,
    line: summarizeFactLine(fact),
    entry: fact.line && summarizeFactLine(fact.line),
  };
}

function summarizeLine(line: Line): unknown {
  return {
    args: line.args.map(summarizeArg),
    alternatives: (line.alternatives ?? []).map((args) => args.map(summarizeArg)),
    // The old form `lvs_sync_daemon IF INSTANCE` is ours.
    options: (line.options ?? [])
      .filter((option) => option.keyword !== undefined || !option.deprecated)
      .map(summarizeOption),
  };
}

/** A list of arguments that only repeats the main one is not an alternative here. */
function summarizeFactLine(line: FactLine): unknown {
  const alternatives = line.alternatives ?? [];
  const others = alternatives.filter((it) => it.args[0]?.type === 'enum');
  const main = alternatives.find((it) => !others.includes(it)) ?? line;
  return {
    args: main.args.map(summarizeFactArg),
    alternatives: others.map((it) => it.args.map(summarizeFactArg)),
    options: (line.options ?? []).flatMap(withOldSpellings).map(summarizeFactOption),
  };
}

function summarizeOption(option: Option): unknown {
  return {
    keyword: option.keyword ?? null,
    aliases: option.aliases ?? [],
    since: option.since ?? '1.2.0',
    args: option.args.map(summarizeArg),
  };
}

function summarizeFactOption(option: FactOption): unknown {
  return {
    keyword: option.keyword,
    aliases: (option.aliases ?? []).map((alias) => alias.keyword),
    since: option.since ?? '1.2.0',
    args: amended(option).map(summarizeFactArg),
  };
}

/** A spelling that is deprecated is an option of its own here, since something is to be said of it. */
function withOldSpellings(option: FactOption): readonly FactOption[] {
  const aliases = option.aliases ?? [];
  const old = aliases.filter(({ keyword }) => option.note?.includes(`'${keyword}' is deprecated`));
  const current = { ...option, aliases: aliases.filter((it) => !old.includes(it)) };
  return [current, ...old.map((alias) => ({ ...option, keyword: alias.keyword, aliases: [] }))];
}

/** What the daemon takes, where the facts say less: it was tried with `-t`. */
function amended({ keyword, args }: FactOption): readonly FactArg[] {
  if (keyword === 'encap') return args.map((it) => ({ ...it, repeat: true }));
  if (keyword === 'rtt' || keyword === 'rttvar' || keyword === 'rto_min') {
    return args.map((it) => (it.type === 'enum' ? it : { ...it, on_invalid: 'entry-dropped' }));
  }
  const isAction = keyword === 'type' && args[0]?.name === 'action';
  return isAction ? [...args, { name: 'target', type: 'uint', optional: true }] : args;
}

function summarizeArg(arg: Arg): unknown {
  return {
    name: arg.name,
    optional: arg.optional ?? false,
    repeat: arg.repeat ?? false,
    since: arg.since ?? null,
    onInvalid: arg.onInvalid ?? null,
    unit: unitOf(arg.type),
    ...(isNumber(arg.type) && { min: arg.type.min, max: arg.type.max, decimals: arg.type.decimals ?? 0 }),
    ...(arg.type.kind === 'enumeration' && { values: arg.type.values?.map((value) => value.value) }),
  };
}

/** Ranges without bounds in the facts are those of the daemon's integers. */
function summarizeFactArg(arg: FactArg): unknown {
  const number = ['int', 'uint', 'number'].includes(arg.type);
  const unbounded = arg.type === 'int' ? { min: -2147483647, max: 2147483647 } : { min: 0, max: 4294967295 };
  const { min, max } = arg.min === undefined ? unbounded : arg;
  const values = arg.type === 'enum' && arg.enum?.[0] !== 'low' ? arg.enum : undefined;
  return {
    name: arg.name,
    optional: arg.optional ?? false,
    repeat: arg.repeat ?? false,
    since: arg.since ?? null,
    onInvalid: arg.on_invalid ?? null,
    unit: arg.type === 'uint|forever' ? null : (arg.unit ?? null),
    ...(number && { min, max, decimals: arg.decimals ?? 0 }),
    ...(values && { values }),
    ...(arg.type === 'rt-type' && { values: routeTypes }),
  };
}

const routeTypes = [
  ...['unicast', 'local', 'broadcast', 'brd', 'anycast', 'multicast'],
  ...['throw', 'unreachable', 'prohibit', 'blackhole', 'xresolve', 'nat'],
];

function unitOf(type: ArgType): string | null {
  return type.kind === 'lifetime' ? null : (type.unit ?? null);
}

function isNumber(type: ArgType): boolean {
  return (type.kind === 'integer' && type.max !== 2 ** 64) || type.kind === 'decimal';
}

/**
 * Of which the facts say less than the daemon does: a refused refresh counts as 0, a refused VRID is none, a name that
 * is too long is cut, and a refused port costs the whole server.
 */
const CORRECTED: ReadonlySet<string> = new Set([
  'global_defs.bfd_process_name',
  'global_defs.checker_process_name',
  'global_defs.lvs_process_name',
  'global_defs.process_name',
  'global_defs.smtp_server',
  'global_defs.vrrp_process_name',
  'virtual_server.persistence_engine',
  'virtual_server.real_server',
  'virtual_server.sorry_server',
  'vrrp_instance.garp_master_refresh',
  'vrrp_instance.virtual_router_id',
]);

if (existsSync(facts))
  describe('the language beside the facts', () => {
    const known: readonly Fact[] = JSON.parse(readFileSync(facts, 'utf8'));
    const written = new Map(entries.map((entry) => [entry.path, entry.data]));

    it('has every path and no other', () => {
      expect(entries.map((entry) => entry.path).sort()).toEqual(
        known.map((fact) => fact.path.join('.')).sort(),
      );
    });

    const facing = known.map((fact) => ({ path: fact.path.join('.'), fact }));
    it.each(facing.filter((it) => !CORRECTED.has(it.path)))('$path', ({ path, fact }) => {
      const data = written.get(path);
      expect(data && summarize(data)).toEqual(summarizeFact(fact));
    });
  });
