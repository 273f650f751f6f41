/** No element has a tenth of these; the parser looks at all before each. */
const most = 1000;

/** Whether a tag carries more attributes than any would: told before anything is built of them. Linear. */
export function hasCrowdedTag(html: string): boolean {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (!/[a-z]/i.test(html[at + 1] ?? '')) continue;
    const [, raw] = /^<(script|style|textarea|title)\b/i.exec(html.slice(at, at + 10)) ?? [];
    let gaps = 0;
    let quote = '';
    let blank = false;
    for (at += 1; at < html.length; at++) {
      const c = html[at]!;
      if (quote) {
        if (c === quote) quote = '';
      } else if (c === '>') break;
      else if (c === '"' || c === "'") quote = c;
      else {
        const space = c <= ' ' || c === '/';
        if (space && !blank && ++gaps > most) return true;
        blank = space;
      }
    }
    // Within these nothing is a tag.
    if (raw) at = endOf(html, raw, at);
  }
  return false;
}

/** Where an element's text ends; where nothing ends it, the text does. */
function endOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name.toLowerCase()) return at;
  return html.length;
}
