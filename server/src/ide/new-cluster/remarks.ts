/** What is wrong with an answer, and what keepalived would make of it. */
import { type Locale, type Localized, type MessageArgs, render } from '../../base/localized.ts';
import { canonicalAddress } from '../../model/canonical-address.ts';
import { laterInterface } from '../../schema/types/interface.ts';
import { familyOf } from '../../schema/types/ip-address.ts';
import { checkInside, checkVirtual, noAddress } from './check-addresses.ts';
import { checkNodes } from './check-nodes.ts';
import { sideAddress } from './files.ts';
import { hasTwoSides, planOf, serverIn, withoutPrefix, wordsIn } from './plan.ts';
import type { Filled, FolderAnswer, QuestionId, Remark } from './question.ts';

/** A warning lets the answer pass. */
export type Fault = Localized & {
  readonly args?: MessageArgs;
  readonly isWarning?: true;
  readonly choice?: string;
};

const WRONG_PORT: Fault = {
  en: 'A port is a number from 1 to 65535.',
  zh: '端口是 1 到 65535 之间的数字。',
};

type Check = (filled: Filled) => Fault | undefined;

const CHECKS: Readonly<Partial<Record<QuestionId, Check>>> = {
  nodes: ({ nodes }) => checkNodes(nodes),
  address: (filled) => checkVirtual(filled, filled.address),
  inside: (filled) => checkVirtual(filled, filled.inside) ?? checkInside(filled),
  interface: (filled) => checkLink(filled.interface),
  insideInterface: (filled) =>
    checkLink(filled.insideInterface) ??
    (filled.insideInterface === filled.interface
      ? {
          en: 'The outside is on {link}; the inside needs an interface of its own.',
          zh: '外侧已使用 {link}，内侧需要另一个接口。',
          args: { link: filled.interface },
        }
      : undefined),
  process: ({ process }) =>
    /^[\w./@+:-]+$/.test(process) && !process.endsWith('/')
      ? undefined
      : { en: 'The name of one program, without arguments.', zh: '请写一个程序名，不带参数。' },
  script: ({ script }) => checkScript(script),
  servers: checkServers,
  port: ({ port }) => (isPort(port) ? undefined : WRONG_PORT),
  path: ({ path }) =>
    /^\/[!-~]*$/.test(path) && !/["'#!{}]/.test(path)
      ? undefined
      : { en: 'The path of a page begins with / and has no blanks.', zh: '页面路径以 / 开头，不含空格。' },
  options: checkOptions,
};

export function remarkOn(
  id: QuestionId,
  filled: Filled,
  folder: FolderAnswer,
  locale: Locale,
): Remark | undefined {
  const found = id === 'folder' ? FOLDER[folder.problem ?? 'none'] : CHECKS[id]?.(filled);
  if (!found) return undefined;
  const { choice } = found;
  return {
    severity: found.isWarning ? 'warning' : 'error',
    text: render(found, locale, found.args ?? {}),
    ...(choice !== undefined && { choice }),
  };
}

const FOLDER: Readonly<Record<NonNullable<FolderAnswer['problem']> | 'none', Fault | undefined>> = {
  none: undefined,
  empty: { en: 'Name a folder.', zh: '请填写文件夹。' },
  taken: {
    en: 'This folder has a keepalived.conf; choose another or an empty one.',
    zh: '该文件夹已有 keepalived.conf，请另选。',
  },
  'no-workspace': {
    en: 'No folder is open here: write the whole path, or choose a folder by the button above.',
    zh: '当前没有打开的文件夹，请写完整路径，或用上方按钮选择。',
  },
};

function checkLink(link: string): Fault | undefined {
  if (/^[\w.:@-]+$/.test(link) && laterInterface.check(link) === undefined) return undefined;
  return {
    en: 'The name of a network interface, such as eth0: up to 15 letters and digits.',
    zh: '请填写网络接口名，如 eth0，最多 15 个字符。',
  };
}

const OPEN_FOLDER = /^\/(?:tmp|var\/tmp|dev\/shm|home\/[^/]+)(?=\/)/;

function checkScript(path: string): Fault | undefined {
  if (!/^\/[\w./@+-]*[\w@+-]$/.test(path) || path.includes('/../')) {
    return {
      en: 'The absolute path of a program on the nodes, without arguments.',
      zh: '请写节点上程序的绝对路径，不带参数。',
    };
  }
  const [folder] = OPEN_FOLDER.exec(path) ?? [];
  if (folder === undefined) return undefined;
  return {
    en: '{folder} can be written by others.',
    zh: '{folder} 可被其他用户写入。',
    args: { folder },
  };
}

function checkServers({ servers, address, port, purpose }: Filled): Fault | undefined {
  const words = wordsIn(servers);
  if (words.length === 0) {
    return { en: 'Write the addresses of the servers.', zh: '请填写真实服务器的地址。' };
  }
  const outside = wordsIn(address).map((it) => canonicalAddress(withoutPrefix(it)));
  const known = new Set<string>();
  for (const word of words) {
    const { address: server, port: own } = serverIn(word, Number(port));
    const family = familyOf(server);
    if (family === undefined) return noAddress(word);
    const args = { word, server };
    if (!isPort(String(own))) return WRONG_PORT;
    if (purpose === 'dr' && own !== Number(port)) {
      return {
        en: "'{word}': direct routing cannot change the port of the service.",
        zh: '“{word}”：DR 模式不能改变服务的端口。',
        args,
      };
    }
    if (outside.includes(canonicalAddress(server)))
      return { en: '{server} is the virtual address.', zh: '{server} 是虚拟 IP。', args };
    if (family !== familyOf(outside[0] ?? ''))
      return {
        en: '{server} is of another address family than the virtual address.',
        zh: '{server} 与虚拟 IP 的地址族不同。',
        args,
      };
    const key = `${canonicalAddress(server)} ${own}`;
    if (known.has(key)) return { en: '{word} stands there twice.', zh: '{word} 写了两次。', args };
    known.add(key);
  }
  return undefined;
}

function isPort(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;
}

/** With every other answer as it is. */
function checkOptions(filled: Filled): Fault | undefined {
  const plan = planOf(filled, { vrids: [], link: '' });
  if (!plan.isUnicast) return undefined;
  const isKnown = plan.instances.every((instance) =>
    plan.nodes.every((_, node) => sideAddress(plan, instance, node) !== undefined),
  );
  if (isKnown) return undefined;
  return hasTwoSides(filled.purpose)
    ? {
        en: 'Unicast needs the addresses of all nodes on both sides; go back to step 3: node-a 192.0.2.1 198.51.100.1',
        zh: '单播需要所有节点两侧的地址，请返回第 3 步填写：node-a 192.0.2.1 198.51.100.1',
        choice: 'unicast',
      }
    : {
        en: 'Unicast needs an address of every node in the family of the virtual address; go back to step 3.',
        zh: '单播需要每个节点的地址，且与虚拟 IP 地址族相同；请返回第 3 步填写。',
        choice: 'unicast',
      };
}
