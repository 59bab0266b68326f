/** A route that releases up to 2.3.1 can't watch. */
import { type BoundStatement, statementsOf } from '../../config/statements.ts';
import { isInRelease } from '../../schema/target.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const routeWithoutInterface = defineRule({
  id: 'route-without-interface',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['static_routes', 'vrrp_instance.virtual_routes'],
  title: { en: 'A tracked route names no interface', zh: '被跟踪的路由没有写接口' },
  why: {
    en: 'keepalived puts its routes back when somebody deletes them, and takes an instance down with their interface. From 2.0.0 to 2.3.1 it can do so only for routes with `dev`: it reports each other route, the configuration test ends with status 5, and nobody notices when the route is gone.',
    zh: '路由被人删除时，keepalived 会重新加上，路由所在接口故障时实例也随之切换。2.0.0 到 2.3.1 只能对带 `dev` 的路由这样做：其他路由都会被报告，配置测试返回 5，路由消失时也无人察觉。',
  },
  messages: {
    untracked: {
      en: "Without 'dev' keepalived {target} can't track this route; it reports that and leaves the route unwatched",
      zh: 'keepalived {target} 无法跟踪没有“dev”的路由；它会报告，并且不监视该路由',
      advice: {
        en: "Add 'dev' with the interface, or 'no_track'.",
        zh: '请用“dev”写明接口，或加上“no_track”。',
      },
    },
  },
  examples: [
    {
      bad: `# keepalived-lint target=2.2.7
static_routes {
    198.51.100.0/24 via 192.0.2.1
}
`,
      good: `# keepalived-lint target=2.2.7
static_routes {
    198.51.100.0/24 via 192.0.2.1 dev eth0
}
`,
    },
  ],
  check(segment, block, report) {
    if (!isInRelease({ since: '2.0.0', removed: '2.3.2' }, segment.language.release)) return;
    for (const { words } of statementsOf(segment, block)) {
      const [first] = words;
      if (!first || isTracked(words)) continue;
      const { piece, start } = first.span;
      const end = words.at(-1)?.span.end ?? start;
      // What keepalived refuses is no route.
      const isReported = segment.findings.some(
        ({ rule, span }) =>
          rule !== 'deprecated-directive' && span.piece === piece && span.start >= start && span.end <= end,
      );
      if (!isReported) report({ message: 'untracked', span: { piece, start, end }, args: {} });
    }
  },
  fixes({ finding: { span }, textOf }: FixContext): readonly RuleFix[] {
    const hops = /\bnexthop\b/.exec(textOf(span))?.index;
    const at = hops === undefined ? span.end : span.start + hops;
    const title = { en: "Add 'no_track'", zh: '加上“no_track”' };
    const newText = hops === undefined ? ' no_track' : 'no_track ';
    return [{ title, safe: true, edits: [{ span: { ...span, start: at, end: at }, newText }] }];
  },
});

/** Or not to be tracked, or not known well enough. The words of a next hop count for that hop only. */
function isTracked(words: BoundStatement['words']): boolean {
  const hops = words.findIndex((it) => it.text === 'nexthop');
  const own = hops < 0 ? words : words.slice(0, hops);
  return own.some((it) => !it.isKnown || it.text === 'dev' || it.text === 'oif' || it.text === 'no_track');
}
