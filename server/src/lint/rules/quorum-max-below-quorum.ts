/** An upper limit of processes below the lower one. */
import { isReported, lastStatement } from '../../config/statements.ts';
import { defineRule } from '../rule.ts';

export const quorumMaxBelowQuorum = defineRule({
  id: 'quorum-max-below-quorum',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_track_process'],
  title: { en: "'quorum_max' is below 'quorum'", zh: '“quorum_max”小于“quorum”' },
  why: {
    en: 'A tracked process is well while at least `quorum` and at most `quorum_max` copies run. No number is both, so keepalived reports the upper limit and ignores it: too many copies are then never a failure.',
    zh: '被跟踪的进程数不少于 `quorum` 且不多于 `quorum_max` 时算正常。没有数能同时满足两者，因此 keepalived 会报告并忽略上限：进程过多时就不会算作失败。',
  },
  messages: {
    below: {
      en: 'quorum_max {max} is below quorum {quorum}; keepalived reports it and sets no upper limit',
      zh: 'quorum_max {max} 小于 quorum {quorum}；keepalived 会报告，并且不设上限',
    },
  },
  examples: [
    {
      bad: `vrrp_track_process nginx {
    process nginx
    quorum 3
    quorum_max 2
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_process {
        nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_track_process nginx {
    process nginx
    quorum 2
    quorum_max 3
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_process {
        nginx
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const quorum = lastStatement(segment, block, 'quorum')?.words[1];
    const max = lastStatement(segment, block, 'quorum_max')?.words[1];
    if (!quorum?.isKnown || !max?.isKnown || isReported(segment, quorum) || isReported(segment, max)) return;
    // Each is compared with the other when it is read, so that their order does not matter.
    if (Number(max.text) >= Number(quorum.text) || Number(quorum.text) <= 1) return;
    report({ message: 'below', span: max.span, args: { max: max.text, quorum: quorum.text } });
  },
});
