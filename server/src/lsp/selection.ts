/** What is selected step by step, as the protocol has it: the smallest range with those around it. */
import type { SelectionRange } from 'vscode-languageserver';
import type { TextRange } from '../base/text-range.ts';
import { lengthOfTree } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { toRange } from './convert.ts';

/** Of ranges from the smallest one to the whole file. */
export function selectionTree({ tree }: SourceFile, ranges: readonly TextRange[]): SelectionRange {
  const whole: SelectionRange = { range: toRange(tree, { start: 0, end: lengthOfTree(tree) }) };
  return ranges
    .slice(0, -1)
    .reduceRight<SelectionRange>((parent, it) => ({ range: toRange(tree, it), parent }), whole);
}
