/** A checker without what it is to check. */
import { headSpan } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import { isServed, isWholeSegment } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

const NEEDED: Readonly<Record<string, string>> = {
  HTTP_GET: 'url',
  SSL_GET: 'url',
  url: 'path',
  MISC_CHECK: 'misc_path',
  FILE_CHECK: 'track_file',
  BFD_CHECK: 'name',
};

const PATHS: readonly string[] = [
  'HTTP_GET',
  'SSL_GET',
  'HTTP_GET.url',
  'SSL_GET.url',
  'MISC_CHECK',
  'FILE_CHECK',
  'BFD_CHECK',
].map((it) => `virtual_server.real_server.${it}`);

function keywordOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

export const incompleteChecker = defineRule({
  id: 'incomplete-checker',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: PATHS,
  lacking: Object.fromEntries(PATHS.map((path) => [path, [[NEEDED[keywordOf(path)] ?? '']]])),
  title: { en: 'A checker does not say what it checks', zh: '检查器没有写明检查什么' },
  why: {
    en: 'A checker without its page, command, file or session is reported and removed. The server then has one checker less, perhaps none at all: it counts as alive and keeps getting clients after it has died.',
    zh: '检查器没有写页面、命令、文件或会话，就会被报告并移除。服务器因此少了一个检查器，甚至一个都不剩：它一直算正常，失效后仍会收到客户端。',
  },
  messages: {
    checker: {
      en: "{checker} has no '{needed}'; keepalived removes the checker, and the server counts as alive",
      zh: '{checker} 没有“{needed}”；keepalived 会移除该检查器，服务器一直算正常',
    },
    url: {
      en: "This url has no 'path'; keepalived ignores it",
      zh: '这个 url 没有“path”；keepalived 会忽略它',
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
            connect_timeout 3
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
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const { keyword: checker, path } = block.directive;
    const needed = NEEDED[keywordOf(path)];
    if (needed === undefined || !isWholeSegment(segment) || !isServed(segment, block)) return;
    const span = headSpan(segment, block);
    if (isTold(segment, needed, span)) return;
    report({ message: checker === 'url' ? 'url' : 'checker', span, args: { checker, needed } });
  },
});
