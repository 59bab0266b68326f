/** The schedulers of IPVS that the daemon knows. */
import { arg } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';

/** Releases before 2.0.7 took any name. */
export const scheduler = arg(
  'scheduler',
  enumeration([
    {
      value: 'rr',
      doc: {
        en: 'Round robin: each server in turn, weights ignored. For equal servers and requests of similar cost.',
        zh: '轮询：依次分配，不看权重。适合性能相同、请求开销相近的服务器。',
      },
    },
    {
      value: 'wrr',
      doc: {
        en: 'Weighted round robin: turns in proportion to the weight. For servers of different strength with short requests.',
        zh: '加权轮询：按权重比例轮流。适合性能不同、请求较短的服务器。',
      },
    },
    {
      value: 'lc',
      doc: {
        en: 'Least connections: the server with the fewest; an active connection counts as 256 inactive ones. For equal servers and long sessions.',
        zh: '最少连接：选连接最少的服务器，一个活动连接抵 256 个非活动连接。适合性能相同、会话较长的场合。',
      },
    },
    {
      value: 'wlc',
      doc: {
        en: 'Weighted least connections: connections divided by weight; the default. For most services.',
        zh: '加权最少连接：连接数除以权重；默认算法。适合大多数服务。',
      },
    },
    {
      value: 'lblc',
      doc: {
        en: 'Locality-based least connections: one destination address keeps its server unless that is overloaded. For farms of transparent proxy caches, where destinations vary.',
        zh: '基于局部性的最少连接：同一目标地址固定到一台服务器，除非它过载。适合目标地址各异的透明代理缓存集群。',
      },
    },
    {
      value: 'sh',
      doc: {
        en: 'Source hashing: one client address always meets the same server. For stickiness without state. Losing a server moves many clients; one with weight 0 or at its `uthreshold` refuses its clients unless `sh-fallback` is set.',
        zh: '源地址散列：同一客户端地址总到同一台服务器。适合不留状态的会话粘滞。少一台服务器会让许多客户端换位；服务器权重为 0 或达到 `uthreshold` 期间，落在它上面的客户端会被拒绝，除非设置 `sh-fallback`。',
      },
    },
    {
      value: 'mh',
      since: '2.0.7',
      doc: {
        en: 'Maglev hashing: consistent, so a lost server moves few clients to others. For stickiness in large or changing pools; since 2.0.7.',
        zh: 'Maglev 一致性散列：失去一台服务器时，只有少量客户端换到别处。适合规模大或经常变动的服务器池；2.0.7 起。',
      },
    },
    {
      value: 'dh',
      doc: {
        en: 'Destination hashing: a fixed table from destination address to server. For caches or firewalls that must see all traffic of one destination; useless with a single VIP.',
        zh: '目标地址散列：由目标地址查固定表得到服务器。适合必须看到同一目标全部流量的缓存或防火墙；只有一个 VIP 时毫无意义。',
      },
    },
    {
      value: 'fo',
      since: '2.0.7',
      doc: {
        en: 'Weighted failover: everything to the available server with the highest weight. For a hot standby behind the balancer; since 2.0.7.',
        zh: '加权故障转移：全部流量给权重最高的可用服务器。适合均衡器后面的主备服务器；2.0.7 起。',
      },
    },
    {
      value: 'ovf',
      since: '2.0.7',
      doc: {
        en: 'Overflow: the heaviest server until its active connections reach its weight, then the next. For filling servers one by one; since 2.0.7.',
        zh: '溢出：先用权重最高的服务器，活动连接数达到其权重后再用下一台。适合逐台填满；2.0.7 起。',
      },
    },
    {
      value: 'lblcr',
      doc: {
        en: 'As `lblc`, but each destination has a set of servers that grows under load and shrinks later. For caches with a few very popular destinations.',
        zh: '与 `lblc` 类似，但每个目标地址对应一组服务器，负载高时扩大，之后再缩小。适合有少量热点目标的缓存。',
      },
    },
    {
      value: 'sed',
      doc: {
        en: 'Shortest expected delay: the smallest (active connections + 1) / weight. For servers of very different strength under light load.',
        zh: '最短期望延迟：选（活动连接数 + 1）÷ 权重最小者。适合性能悬殊、负载较轻的服务器。',
      },
    },
    {
      value: 'nq',
      doc: {
        en: 'Never queue: an idle server if there is one, otherwise as `sed`. For few long requests, where nobody should wait behind another.',
        zh: '永不排队：有空闲服务器就给它，否则同 `sed`。适合数量少、耗时长、不应排在别人后面的请求。',
      },
    },
    {
      value: 'twos',
      since: '2.2.5',
      doc: {
        en: 'Power of two choices: two random servers by weight, the less loaded one wins. For big pools fed by several balancers; since 2.2.5.',
        zh: '二选一：按权重随机取两台，选负载较轻的。适合由多台均衡器共同分发的大型服务器池；2.2.5 起。',
      },
    },
  ]),
  { onInvalid: 'ignored' },
);
