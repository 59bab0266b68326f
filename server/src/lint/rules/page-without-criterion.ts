/** A page of which any success will do. */
import { hasStatement, headSpan } from '../../config/statements.ts';
import { isServed, isWholeSegment } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

const CRITERIA: readonly string[] = ['status_code', 'digest', 'regex'];

export const pageWithoutCriterion = defineRule({
  id: 'page-without-criterion',
  scope: 'segment',
  category: 'semantic',
  severity: 'info',
  blocks: ['virtual_server.real_server.HTTP_GET.url', 'virtual_server.real_server.SSL_GET.url'],
  lacking: {
    'virtual_server.real_server.HTTP_GET.url': [CRITERIA],
    'virtual_server.real_server.SSL_GET.url': [CRITERIA],
  },
  title: { en: 'A page is fetched, and nearly any answer will do', zh: '抓取页面，却几乎什么应答都算通过' },
  why: {
    en: 'Without `status_code`, `digest` or `regex` each status from 200 to 299 counts as success. An error page that is sent with status 200, or the page of another site on the same server, then keeps a broken server in service.',
    zh: '不写 `status_code`、`digest` 或 `regex` 时，200 到 299 的任何状态码都算成功。以 200 返回的错误页，或同一服务器上别的网站的页面，都会让已损坏的服务器继续提供服务。',
  },
  messages: {
    any: {
      en: 'This url names no status_code, digest or regex: any status from 200 to 299 will do',
      zh: '这个 url 没有写 status_code、digest 或 regex：200 到 299 的任何状态码都算通过',
      advice: { en: 'Name what the page must contain.', zh: '请写明页面应有的内容。' },
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        HTTP_GET {
            url {
                path /
            }
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        HTTP_GET {
            url {
                path /
                status_code 200
            }
        }
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (!hasStatement(segment, block, 'path') || !isWholeSegment(segment) || !isServed(segment, block))
      return;
    report({ message: 'any', span: headSpan(segment, block), args: {} });
  },
});
