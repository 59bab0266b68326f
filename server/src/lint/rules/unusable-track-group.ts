/** A static route or rule whose track group has nothing to watch, or that names two. */
import { mayHold } from '../../config/quick-look.ts';
import { statementsOf, type Word } from '../../config/statements.ts';
import { defineRule } from '../rule.ts';

export const unusableTrackGroup = defineRule({
  id: 'unusable-track-group',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['static_routes', 'static_rules'],
  title: { en: 'A track group has no interface to watch', zh: '跟踪组没有可监视的接口' },
  why: {
    en: 'A static entry with `track_group` puts the instances of that group into FAULT when its interface goes away. An entry without an interface has nothing that could go away, and an entry has one group only. keepalived reports it and leaves the entry untracked, or drops it.',
    zh: '带 `track_group` 的静态条目在其接口失效时，会让该组的实例进入 FAULT。没有接口的条目无从失效，而且一个条目只能有一个组。keepalived 会报告，并且不跟踪或丢弃该条目。',
  },
  messages: {
    interface: {
      en: "'track_group' needs '{option}' in the entry; keepalived reports it and does not track the entry",
      zh: '条目中有“track_group”就要有“{option}”；keepalived 会报告，并且不跟踪此条目',
    },
    again: {
      en: "'track_group' stands here for the second time; keepalived reports it and reads no further in the entry",
      zh: '“track_group”在此写了第二次；keepalived 会报告，不再读取条目其余部分',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

track_group links {
    group {
        web
    }
}

static_rules {
    from 192.0.2.0/24 table 100 preference 1000 track_group links
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

track_group links {
    group {
        web
    }
}

static_rules {
    from 192.0.2.0/24 iif eth1 table 100 preference 1000 track_group links
}
`,
    },
  ],
  check(segment, block, report) {
    if (!mayHold(segment, block, 'track_group')) return;
    const isRoute = block.directive.keyword === 'static_routes';
    for (const { words } of statementsOf(segment, block)) {
      const [first, second] = ownWords(words).filter((it) => it.text === 'track_group');
      if (second) report({ message: 'again', span: second.span, args: {} });
      else if (first && !ownWords(words).some((it) => !it.isKnown || isInterface(it, isRoute))) {
        report({ message: 'interface', span: first.span, args: { option: isRoute ? 'dev' : 'iif' } });
      }
    }
  },
});

/** Without those of next hops. */
function ownWords(words: readonly Word[]): readonly Word[] {
  const hops = words.findIndex((it) => it.text === 'nexthop');
  return hops < 0 ? words : words.slice(0, hops);
}

function isInterface({ text }: Word, isRoute: boolean): boolean {
  return text === 'dev' || text === (isRoute ? 'oif' : 'iif');
}
