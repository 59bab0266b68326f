/** Whole set-ups, offered where a block of the top level can begin. */
import type { Locale } from '../base/localized.ts';
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Language } from '../schema/language.ts';
import { type CompletionItem, sortKey } from './completion-item.ts';
import { codeBlock, paragraphs } from './markdown.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { freeVrid, linkAt, type Samples, unusedName } from './snippet.ts';

/** Behind all blocks that can be meant, but not behind deprecated ones. */
const BEHIND = 9000;

export function scenarioItems(samples: Samples, replace: TextRange): readonly CompletionItem[] {
  const { place, locale } = samples;
  if (place.block.directive.path !== '') return [];
  const chosen = valuesFor(samples);
  return known(place.analysis.language).map((it, rank) => ({
    label: it.prefix,
    kind: 'snippet',
    description: it.title[locale],
    insertText: filled(it, chosen),
    isSnippet: true,
    plainText: withoutFields(it),
    sortText: sortKey(4, BEHIND + rank),
    filterText: it.prefix,
    replace,
    documentationKey: { kind: 'scenario', name: it.prefix },
  }));
}

export function scenarioText(prefix: string, locale: Locale): string | undefined {
  const found = scenarios.find((it) => it.prefix === prefix);
  return found && paragraphs([found.title[locale], codeBlock(accepted(found.body))]);
}

/** Those that the target can do. */
const known = memo(({ byPath }: Language): readonly Scenario[] => {
  const blocksOf = (body: string): readonly string[] =>
    [...body.matchAll(/^(\w+) .*\{$/gm)].map(([, keyword = '']) => keyword);
  return scenarios.filter(({ body, needs = [] }) =>
    [...blocksOf(body), ...needs].every((it) => byPath.has(it)),
  );
});

/** The text as it is when every field keeps its value. */
export function accepted(body: string): string {
  return body.replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

const withoutFields = memo(({ body }: Scenario) => accepted(body));

/** A field that shows something of the configuration. */
interface Slot {
  readonly field: string;
  readonly keyword: string;
  /** What it shows otherwise. */
  readonly value: string;
  /** How many of the keyword come before it. */
  readonly nth: number;
}

const LINE_FIELD = /^\t*(\w+) \$\{(\d+):([^}]*)\}/gm;
const SAMPLED = /^(?:virtual_router_id|interface|[a-z_]+_(?:instance|script|group|process|file))$/;

/** The body, cut at such fields, which are the same wherever they stand. */
const partsOf = memo(({ body }: Scenario): readonly (string | Slot)[] => {
  const slots = new Map<string, Slot>();
  const counts = new Map<string, number>();
  for (const [, keyword = '', field = '', value = ''] of body.matchAll(LINE_FIELD)) {
    if (slots.has(field) || !SAMPLED.test(keyword)) continue;
    const nth = counts.get(keyword) ?? 0;
    counts.set(keyword, nth + 1);
    slots.set(field, { field, keyword, value, nth });
  }
  const cuts = body.split(/(\$\{\d+:[^}]*\})/);
  return cuts.map((it) => slots.get(/^\$\{(\d+):/.exec(it)?.[1] ?? '') ?? it);
});

function filled(scenario: Scenario, chosen: (slot: Slot) => string): string {
  const texts = partsOf(scenario).map((it) =>
    typeof it === 'string' ? it : `\${${it.field}:${chosen(it)}}`,
  );
  return texts.join('');
}

/** Each value is found once for a list. */
function valuesFor(samples: Samples): (slot: Slot) => string {
  const found = new Map<string, string>();
  const link = linkAt(samples.place);
  return (slot) => {
    const key = `${slot.keyword} ${slot.nth} ${slot.value}`;
    const value = found.get(key) ?? valueFor(slot, samples, link);
    found.set(key, value);
    return value;
  };
}

function valueFor(
  { keyword, value, nth }: Slot,
  { place, others }: Samples,
  link: string | undefined,
): string {
  const { analysis } = place;
  if (keyword === 'virtual_router_id') return String(freeVrid([analysis, ...others], nth));
  if (keyword === 'interface') return nth === 0 ? (link ?? value) : otherThan(link, value);
  const kind = analysis.language.root.table.get(keyword)?.data.args[0]?.type.defines;
  return kind ? unusedName(analysis, kind, value) : value;
}

function otherThan(link: string | undefined, value: string): string {
  return value === link ? 'eth0' : value;
}
