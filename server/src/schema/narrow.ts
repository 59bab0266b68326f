/** The language data of one target: what other releases or builds have is left out, and nobody else asks for it. */
import type {
  Arg,
  ArgType,
  DirectiveData,
  Feature,
  FormerBuild,
  Lack,
  Line,
  Option,
  Version,
} from './define.ts';
import { withDependents } from './features.ts';
import { compareVersions, isInRelease, type Target } from './target.ts';

/** What decides whether a thing is there. */
interface Wanted {
  readonly release: Version;
  readonly lacking: ReadonlySet<Feature>;
}

interface Dated {
  readonly since?: Version;
  readonly removed?: Version;
  readonly build?: readonly Feature[];
  readonly formerBuild?: FormerBuild;
}

/** The directive as the target has it; what does not depend on the target stays the same object. */
export function narrow(data: DirectiveData, { release, without = [] }: Target): DirectiveData {
  return directiveOf(data, { release, lacking: withDependents(without) });
}

/** Why a target lacks a thing, if it does. */
export function lackOf(dated: Dated, { release, without = [] }: Target): Lack | undefined {
  return lack(dated, { release, lacking: withDependents(without) });
}

function lack(dated: Dated, { release, lacking }: Wanted): Lack | undefined {
  const { since, removed, formerBuild } = dated;
  if (removed !== undefined && !isInRelease({ removed }, release))
    return { kind: 'removed', version: removed };
  if (since === 'HEAD' && release !== 'HEAD') return { kind: 'unreleased' };
  if (since !== undefined && !isInRelease({ since }, release)) return { kind: 'later', version: since };
  if (lacking.size === 0) return undefined;
  const isFormer = formerBuild !== undefined && !isInRelease({ since: formerBuild.before }, release);
  const feature = (isFormer ? formerBuild.build : dated.build)?.find((it) => lacking.has(it));
  return feature && { kind: 'build', feature };
}

function directiveOf(data: DirectiveData, wanted: Wanted): DirectiveData {
  const { body, entry } = data;
  const line = withoutLaterOptions(lineOf(data, wanted));
  const own = withoutEarlyDeprecation(line, wanted);
  const newBody = body && mapped(body, (it) => (lack(it, wanted) ? undefined : directiveOf(it, wanted)));
  const newEntry = entry && lineOf(entry, wanted);
  if (newBody === body && newEntry === entry) return own;
  return { ...own, ...(newBody && { body: newBody }), ...(newEntry && { entry: newEntry }) };
}

function lineOf<L extends Line>(line: L, wanted: Wanted): L {
  const args = argsOf(line.args, wanted);
  const alternatives = line.alternatives && mapped(line.alternatives, (it) => argsOf(it, wanted));
  const options = line.options && mapped(line.options, (it) => optionOf(it, wanted));
  if (args === line.args && alternatives === line.alternatives && options === line.options) return line;
  return { ...line, args, ...(alternatives && { alternatives }), ...(options && { options }) };
}

function argsOf(args: readonly Arg[], wanted: Wanted): readonly Arg[] {
  return mapped(args, (arg) => {
    if (lack(arg, wanted)) return undefined;
    const type = typeOf(arg.type, wanted);
    return type === arg.type ? arg : { ...arg, type };
  });
}

/** An option without a keyword is known by its form, which the target then does not look for. */
function optionOf(option: Option, wanted: Wanted): Option | undefined {
  const why = lack(option, wanted);
  if (why) return option.keyword === undefined ? undefined : { ...option, lack: why };
  const own = withoutEarlyDeprecation(option, wanted);
  const args = argsOf(own.args, wanted);
  return args === own.args ? own : { ...own, args };
}

/** A release in which a directive has no option yet does not look at the words behind its arguments. */
function withoutLaterOptions(data: DirectiveData): DirectiveData {
  const { options, ...rest } = data;
  return options?.every((it) => it.lack?.kind === 'later') ? rest : data;
}

/** A thing that is deprecated later is like any other. */
function withoutEarlyDeprecation<Thing extends Pick<Option, 'deprecated'>>(
  thing: Thing,
  { release }: Wanted,
): Thing {
  if (!thing.deprecated || compareVersions(thing.deprecated.since, release) <= 0) return thing;
  const { deprecated: _, ...rest } = thing;
  return rest as Thing;
}

function typeOf(type: ArgType, wanted: Wanted): ArgType {
  return rangedType(valuedType(type, wanted), wanted);
}

function valuedType(type: ArgType, wanted: Wanted): ArgType {
  const lacking = type.values?.filter((it) => lack(it, wanted)) ?? [];
  if (lacking.length === 0) return type;
  const values = type.values?.filter((it) => !lacking.includes(it)) ?? [];
  const made = type.among?.(values);
  if (!made) return { ...type, values };
  const { check, expected } = made;
  return {
    ...type,
    check,
    expected,
    values,
    label: type.kind === 'enumeration' ? made.label : type.label,
    lacking,
  };
}

function rangedType(type: ArgType, { release }: Wanted): ArgType {
  const { history, ranged } = type;
  const range = history?.filter((it) => compareVersions(it.since, release) <= 0).at(-1);
  if (!history || range === history.at(-1)) return type;
  const { min: _min, max: _max, decimals: _decimals, history: _history, ...rest } = type;
  if (!range || range.unchecked) return { ...rest, check: () => undefined };
  if (!ranged) return type;
  const { check, label, expected, min, max, decimals } = ranged(range);
  return {
    ...rest,
    ...{ check, expected, label: isRange(type.label) ? label : type.label },
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(decimals !== undefined && { decimals }),
  };
}

function isRange(label: string): boolean {
  return /^<-?[\d.]+-/.test(label);
}

/** The list with each item made anew; the same list if none was changed or left out. */
function mapped<Item>(items: readonly Item[], make: (item: Item) => Item | undefined): readonly Item[] {
  const made = items.map(make);
  if (made.every((it, index) => it === items[index])) return items;
  return made.filter((it) => it !== undefined);
}
