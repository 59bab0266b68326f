/** Comparing the nodes of clusters: 300 nodes of 20 instances each, in pairs. */
import type { Checked } from '../../server/src/lint/check.ts';
import { clusterOutcome } from '../../server/src/lint/collect-cluster.ts';
import { sourceText } from '../../server/src/workspace/source-file.ts';
import { checkedFile } from '../analysis.ts';
import { flat, growth, median, rotate, scan } from '../measure.ts';
import { type Row, timesRow } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const NODES = 300;
const INSTANCES = 20;
const ROUNDS = 20;
const MAX_RATIO = 250;
const MAX_GROWTH = 1.3;

export const cluster: Suite = { name: 'cluster', run };

function run(context: Context): Promise<readonly Row[]> {
  const text = flat(textsOf(NODES).join(''));
  const [all, few] = [rootsOf(NODES), rootsOf(NODES / 10)];
  const { pairs, fewer, base } = rotate(
    {
      pairs: () => clusterOutcome(all).diagnostics.length,
      fewer: () => clusterOutcome(few).diagnostics.length,
      base: () => scan(text),
    },
    { rounds: roundsFor(context, ROUNDS), warmUp: 3 },
  );
  const lines = text.split('\n').length;
  const goal = { atMost: MAX_RATIO };
  const value = growth([median(fewer), median(pairs)], [NODES / 10, NODES]);
  return Promise.resolve([
    timesRow({ suite: cluster.name, name: '300 nodes in pairs', lines, base: 'scan', goal }, pairs, base),
    {
      suite: cluster.name,
      name: '  growth exponent from a tenth of them',
      value,
      goal: { atMost: MAX_GROWTH },
    },
  ]);
}

function rootsOf(count: number): readonly Checked[] {
  return textsOf(count).map((text, index) =>
    checkedFile(sourceText(`site-${Math.floor(index / 2)}/lb${index % 2}/keepalived.conf`, text)),
  );
}

/** Each pair has addresses of its own, and the VRIDs of all others. */
function textsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, node) =>
    Array.from({ length: INSTANCES }, (__, index) => instanceText(node, index)).join(''),
  );
}

function instanceText(node: number, index: number): string {
  return `vrrp_instance VI_${index} {
    interface eth0
    virtual_router_id ${51 + index}
    priority ${110 - (node % 2) * 10}
    virtual_ipaddress {
        10.${node >> 1}.${index}.10/24
    }
}
`;
}
