// Makes the generator read what GitHub reads: addresses written before headings, and READMEs as indexes.

const ADDRESS = /^<a id="([^"]+)"><\/a>$/;

/**
 * A rule of markdown-it, which is given all tokens of a page.
 * @param {{ tokens: Token[] }} state
 * @typedef {{
 *   type: string, content: string, children: Token[] | null,
 *   attrGet(name: string): string | null, attrSet(name: string, value: string): void,
 * }} Token
 */
export function pageParts(state) {
  const { tokens } = state;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    for (const child of token?.children ?? []) retarget(child);
    const address = token?.type === 'inline' ? ADDRESS.exec(token.content)?.[1] : undefined;
    const heading = tokens[at + 2];
    if (address === undefined || heading?.type !== 'heading_open') continue;
    heading.attrSet('id', address);
    // The paragraph of the address: its beginning, itself, its end.
    tokens.splice(at - 1, 3);
  }
}

/** @param {Token} token */
function retarget(token) {
  const href = token.type === 'link_open' ? token.attrGet('href') : null;
  if (href !== null && !/^[a-z]+:/.test(href))
    token.attrSet('href', href.replace(/README\.md(?=#|$)/, 'index.md'));
}
