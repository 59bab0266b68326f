/** The configurations that are judged: ours, Debian's, and what is made of them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '../../../server/src/lint/registry.ts';
import { fullLanguage } from '../../../server/src/schema/language.ts';
import type { Target } from '../../../server/src/schema/target.ts';
import type { Daemon } from '../../support/daemon.ts';
import { drawnConfiguration } from './drawn.ts';
import { isFaultless } from './findings.ts';
import { type Mutation, mutations } from './mutations.ts';

export interface Input {
  readonly path: string;
  /** The line of the one mistake that was made in it. */
  readonly mutation?: Mutation;
}

export interface Group {
  readonly name: string;
  readonly inputs: readonly Input[];
}

export interface Counts {
  readonly mutations: number;
  readonly drawn: number;
  readonly seed: number;
}

/** Below `folder` the texts are written; the daemon and the linter read the same files. */
export function ownGroups(daemon: Daemon, target: Target, folder: string, counts: Counts): readonly Group[] {
  const samples = samplesOf(daemon);
  const good = rules
    .flatMap((it) => it.examples.flatMap((example) => example.good ?? []))
    .filter(isForTarget);
  const right = [...samples.map((it) => readFileSync(it, 'utf8')), ...good];
  const made = mutations(
    right.filter((it) => isFaultless(it, target)),
    {
      count: counts.mutations,
      seed: counts.seed,
    },
  );
  const drawn = Array.from({ length: counts.drawn }, (_, index) =>
    drawnConfiguration(daemon, target, counts.seed * 100_003 + index),
  );
  const write = writer(folder);
  return [
    givenGroup('examples'),
    { name: 'documentation', inputs: documented().map(([name, text]) => ({ path: write(name, text) })) },
    { name: 'rules', inputs: examples().map(([name, text]) => ({ path: write(name, text) })) },
    { name: 'samples', inputs: samples.map((path) => ({ path })) },
    {
      name: 'mutations',
      inputs: made.map((mutation, index) => ({
        path: write(`mutation-${index + 1}-${mutation.kind.replaceAll(' ', '-')}`, mutation.text),
        mutation,
      })),
    },
    { name: 'drawn', inputs: drawn.map((text, index) => ({ path: write(`drawn-${index + 1}`, text) })) },
  ];
}

/** What the documentation of directives shows. */
function documented(): readonly (readonly [string, string])[] {
  return [...fullLanguage().byPath.values()].flatMap(({ path, data: { doc } }) =>
    doc.example === undefined ? [] : [[`example-${path}`, doc.example] as const],
  );
}

function examples(): readonly (readonly [string, string])[] {
  return rules
    .flatMap(({ id, examples }) =>
      examples.flatMap(({ bad, good }, index): readonly (readonly [string, string])[] => [
        [`${id}-bad-${index + 1}`, bad],
        ...(good === undefined ? [] : [[`${id}-good-${index + 1}`, good] as const]),
      ]),
    )
    .filter(([, text]) => isForTarget(text));
}

/** False for what is written for a release of its own. */
function isForTarget(text: string): boolean {
  return !text.includes('keepalived-lint target=');
}

/** Each text has a folder of its own, so that no include finds another one. */
function writer(folder: string): (name: string, text: string) => string {
  return (name, text) => {
    mkdirSync(join(folder, name));
    const path = join(folder, name, 'keepalived.conf');
    writeFileSync(path, text);
    return path;
  };
}

/** What the package installs beside the daemon; images without documentation have none. */
function samplesOf({ root }: Daemon): readonly string[] {
  const folder = join(root, 'usr/share/doc/keepalived/samples');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const sample = join(root, 'etc/keepalived/keepalived.conf.sample');
  return [
    ...names.filter((it) => /^keepalived\.conf\.(?!.*\.gz$)/.test(it)).map((it) => join(folder, it)),
    ...(existsSync(sample) ? [sample] : []),
  ];
}

/** A file, or the configurations in a folder and the folders below it. */
export function givenGroup(name: string): Group {
  const path = resolve(name);
  if (!statSync(path).isDirectory()) return { name, inputs: [{ path }] };
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  const paths = names.filter((it) => /\.conf(?:\.sample)?$/.test(it)).map((it) => join(path, it));
  return { name, inputs: paths.filter((it) => statSync(it).isFile()).map((it) => ({ path: it })) };
}
