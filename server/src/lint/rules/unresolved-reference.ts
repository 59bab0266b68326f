/** A name that nothing in the configuration has. */
import type { Claim } from '../../config/claim.ts';
import { defineRule, type FixContext, type Message, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

const meant = { en: "Did you mean '{meant}'?", zh: '是否想写“{meant}”？' };

const noCheck: Message = {
  en: "No {space} is named '{name}'; keepalived drops this check",
  zh: '没有名为“{name}”的 {space}，keepalived 会丢弃这项检查',
};
const noGroup: Message = {
  en: "No {space} is named '{name}'; keepalived leaves this entry untracked",
  zh: '没有名为“{name}”的 {space}，keepalived 不会跟踪这个条目',
};
const noMember: Message = {
  en: "No {space} is named '{name}'; '{by}' goes without it",
  zh: '没有名为“{name}”的 {space}，“{by}”中不会有它',
};
const noMemberSilent: Message = { ...noMember, severity: 'warning' };
const noServers: Message = {
  en: "No {space} is named '{name}'; keepalived drops this service, and its test does not say so",
  zh: '没有名为“{name}”的 {space}，keepalived 会丢弃该服务，配置测试也不提示',
  severity: 'warning',
};

export const unresolvedReference = defineRule({
  id: 'unresolved-reference',
  scope: 'claims',
  category: 'reference',
  severity: 'error',
  needsWhole: true,
  spaces: [
    'vrrp_instance',
    'vrrp_sync_group',
    'vrrp_script',
    'track_file',
    'vrrp_track_process',
    'track_group',
    'bfd_instance',
    'virtual_server_group',
  ],
  title: { en: 'A name is not defined', zh: '引用了未定义的名称' },
  why: {
    en: 'keepalived compares names byte by byte, and a name without a definition counts as not written. A check that is dropped never fails, so the node stays master with a dead service; a sync group without a member lets that member move alone. Nobody notices until the failure that it was made for.',
    zh: 'keepalived 逐字节比较名称，没有定义的名称等于没写。被丢弃的检查永远不会失败，服务已停的节点仍是 MASTER；同步组少了成员，该成员就会单独切换。直到真正出现故障时才会有人发现。',
  },
  messages: {
    check: noCheck,
    'check-meant': { ...noCheck, advice: meant },
    group: noGroup,
    'group-meant': { ...noGroup, advice: meant },
    member: noMember,
    'member-meant': { ...noMember, advice: meant },
    'member-silent': noMemberSilent,
    'member-silent-meant': { ...noMemberSilent, advice: meant },
    servers: noServers,
    'servers-meant': { ...noServers, advice: meant },
  },
  related: { en: 'the nearest name is defined here', zh: '最接近的名称在此定义' },
  examples: [
    {
      bad: `vrrp_track_process nginx {
    process nginx
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_process {
        ngnix
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_track_process nginx {
    process nginx
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
    {
      bad: `virtual_server group web {
    lb_algo wlc
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 443 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server_group web {
    192.0.2.10 443
}

virtual_server group web {
    lb_algo wlc
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 443 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  judge(claims, report) {
    if (claims.some((it) => it.claim.role === 'defines')) return;
    for (const at of claims) {
      const { name, space, by } = at.claim;
      const args = { name, space, by };
      const isWanted = space === 'vrrp_instance' && { isWanted: true as const };
      report({ message: messageFor(at.claim), at, args, related: [], ...isWanted });
    }
  },
  fixes,
});

function messageFor({ space, silent }: Claim): string {
  switch (space) {
    case 'virtual_server_group':
      return 'servers';
    case 'track_group':
      return 'group';
    case 'vrrp_instance':
    case 'vrrp_sync_group':
      return silent ? 'member-silent' : 'member';
    default:
      return 'check';
  }
}

function fixes({ finding }: FixContext): readonly RuleFix[] {
  const { meant: name } = finding.args;
  return typeof name === 'string' ? [replaceWith(finding.span, name, true)] : [];
}
