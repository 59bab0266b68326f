// The least that a language server can do: no library, one pass over the document after each change, no findings.
import { Buffer } from 'node:buffer';
import process from 'node:process';

const HEADER_END = '\r\n\r\n';

/** @type {Map<string, string>} */
const texts = new Map();
let input = Buffer.alloc(0);

process.stdin.on('data', (data) => {
  input = input.length === 0 ? data : Buffer.concat([input, data]);
  for (let body = nextBody(); body !== undefined; body = nextBody()) answer(JSON.parse(body));
});

/** Takes the next whole message from the input. */
function nextBody() {
  const headerEnd = input.indexOf(HEADER_END);
  if (headerEnd < 0) return undefined;
  const length = Number(/Content-Length: *(\d+)/i.exec(input.toString('latin1', 0, headerEnd))?.[1]);
  const start = headerEnd + HEADER_END.length;
  if (input.length < start + length) return undefined;
  const body = input.toString('utf8', start, start + length);
  input = input.subarray(start + length);
  return body;
}

/** @param {{ id?: number, method: string, params?: any }} message */
function answer({ id, method, params }) {
  if (method === 'initialize') {
    const capabilities = { textDocumentSync: 2, completionProvider: {}, hoverProvider: true };
    send({ id, result: { capabilities } });
  } else if (method === 'exit') process.exit(0);
  else if (method === 'textDocument/didOpen') {
    texts.set(params.textDocument.uri, params.textDocument.text);
    publish(params.textDocument);
  } else if (method === 'textDocument/didChange') {
    const { uri } = params.textDocument;
    texts.set(uri, params.contentChanges.reduce(changed, texts.get(uri) ?? ''));
    publish(params.textDocument);
  } else if (id !== undefined) send({ id, result: null });
}

/**
 * @param {string} text
 * @param {{ text: string, range?: Record<'start' | 'end', { line: number, character: number }> }} change
 */
function changed(text, change) {
  if (!change.range) return change.text;
  const start = offsetAt(text, change.range.start);
  return text.slice(0, start) + change.text + text.slice(offsetAt(text, change.range.end));
}

/**
 * @param {string} text
 * @param {{ line: number, character: number }} position
 */
function offsetAt(text, { line, character }) {
  let start = 0;
  for (let at = 0; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + character;
}

/** @param {{ uri: string, version: number }} document */
function publish({ uri, version }) {
  const diagnostics = wordsIn(texts.get(uri) ?? '') < 0 ? [uri] : [];
  send({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics } });
}

/**
 * Looks at each character once.
 * @param {string} text
 */
function wordsIn(text) {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const isBlank = text.charCodeAt(at) <= 32;
    if (isInside && isBlank) count++;
    isInside = !isBlank;
  }
  return count;
}

/** @param {object} message */
function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  process.stdout.write(`Content-Length: ${body.length}${HEADER_END}`);
  process.stdout.write(body);
}
