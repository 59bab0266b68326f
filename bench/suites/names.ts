/** Finding and changing names in a long file that includes a thousand others. */
import type { Sources } from '../../server/src/config/expand.ts';
import { definitions } from '../../server/src/ide/definition.ts';
import type { Cursor } from '../../server/src/ide/name-at.ts';
import { highlights, references } from '../../server/src/ide/references.ts';
import { isRefusal } from '../../server/src/ide/refusal.ts';
import { rename } from '../../server/src/ide/rename.ts';
import { check } from '../../server/src/lint/check.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../server/src/schema/target.ts';
import { sourceText } from '../../server/src/workspace/source-file.ts';
import { regular } from '../documents.ts';
import { spread } from '../keystrokes.ts';
import { flat, rotate, type Samples, scan, timeOf } from '../measure.ts';
import { type Row, timesRow } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const LINES = 10_000;
const FILES = 1000;
const ROUNDS = 1000;
const RENAMES = 40;
const WARM_UP = 300;
const MAX_DEFINITION = 10;
const MAX_RENAME = 100;

export const names: Suite = { name: 'names', run };

async function run(context: Context): Promise<readonly Row[]> {
  const text = flat(regular(LINES));
  const cursors = cursorsIn(text);
  const rounds = roundsFor(context, ROUNDS);
  const scans = rotate({ scan: () => scan(text) }, { rounds: 200, warmUp: 100 }).scan;
  const about = { suite: names.name, lines: LINES, base: 'scan' } as const;
  const each = (name: string, answer: (cursor: Cursor) => number, atMost?: number): Row => {
    const goal = atMost === undefined ? {} : { goal: { atMost, ofP99: true } as const };
    return timesRow({ ...about, name, ...goal }, timesOf(spread(cursors.names, rounds), answer), scans);
  };
  return [
    each('definition', (it) => definitions(it)?.targets.length ?? 0, MAX_DEFINITION),
    each('highlights', (it) => highlights(it).length),
    each('references', (it) => references(it, true).length),
    shared('rename in all files', cursors.shared),
    shared('rename of a $NAME', cursors.variable),
  ];

  function shared(name: string, cursor: Cursor): Row {
    const goal = { atMost: MAX_RENAME };
    const { task } = rotate({ task: () => editsOf(cursor) }, { rounds: RENAMES, warmUp: 5 });
    return timesRow({ ...about, name, goal }, task, scans);
  }
}

interface Cursors {
  readonly names: readonly Cursor[];
  /** A name that all files use. */
  readonly shared: Cursor;
  readonly variable: Cursor;
}

function cursorsIn(text: string): Cursors {
  const head = `$PRIORITY=100\nvrrp_script shared {\n    script /bin/true\n}\n${text}`;
  const included = Array.from({ length: FILES }, (_, index) =>
    sourceText(`conf.d/${index}.conf`, fileText(index)),
  );
  const root = sourceText('keepalived.conf', `${head}include conf.d/*.conf\n`);
  const byName = new Map([root, ...included].map((it) => [it.name, it]));
  const sources: Sources = {
    file: (name) => byName.get(name),
    includes: () => included.map((it) => it.name),
  };
  const checked = check(root, sources, { language: languageOf(NEWEST_RELEASE) });
  const at = (offset: number): Cursor => ({ file: root, offset, everywhere: [checked], roots: [checked] });
  return {
    names: [...head.matchAll(/(?<=^vrrp_\w+ )\w|^ {8}(?=[a-z])/gm)].map((it) => at(it.index + it[0].length)),
    shared: at(head.indexOf('shared')),
    variable: at(head.indexOf('PRIORITY')),
  };
}

function fileText(index: number): string {
  return `vrrp_instance part_${index} {
    interface part${index}
    virtual_router_id ${(index % 255) + 1}
    priority $PRIORITY
    track_script {
        shared
    }
    virtual_ipaddress {
        10.${index >> 8}.${index & 255}.1
    }
}
`;
}

function editsOf(cursor: Cursor): number {
  const edits = rename(cursor, 'fresh_name');
  return isRefusal(edits) ? 0 : edits.length;
}

function timesOf(cursors: readonly Cursor[], answer: (cursor: Cursor) => number): Samples {
  for (const cursor of cursors.slice(0, WARM_UP)) answer(cursor);
  return cursors.map((cursor) => timeOf(() => answer(cursor)));
}
