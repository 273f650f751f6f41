import { stringify } from 'yaml';
import { isWebAddress } from '../model/webAddress.ts';

/** Lines below a note's title among which a clipper tells where the note is from. */
const most = 10;
const field =
  /^(?:[>*-]\s{0,3})?[*_]{0,2}(source|url|link|original|from|author|by|published|date|clipped|saved|created|captured)\s{0,3}[*_]{0,2}:[*_]{0,2}\s{0,9}(\S.{0,600})$/i;
const fields: Record<string, string> = { author: 'author', by: 'author', published: 'published', date: 'published' };

/**
 * A note with what a clipper wrote above its text (“Source: https://…”, “Author: …”) as front matter, as other clippers write it. A text
 * that names no address so, or has front matter, is left as it is. The day on which it was clipped isn't the article's.
 */
export function withClippedFront(text: string): string {
  if (/^\s{0,9}(?:---|\+\+\+)/.test(text)) return text;
  const lines = text.split('\n');
  const found: Record<string, string> = {};
  const taken = new Set<number>();
  for (let i = 0, seen = 0; i < lines.length && seen < most; i++) {
    const line = lines[i]!.trim().replace(/^([>*_\s-]{0,8})(?:clipped|saved|retrieved) from\b:?/i, '$1source:');
    if (!line) continue;
    seen++;
    const [, name, value] = field.exec(line.slice(0, 800)) ?? [];
    if (!name || !value) continue;
    const address = addressIn(value);
    const known = fields[name.toLowerCase()];
    if (address && !known) found['url'] ??= address;
    else if (known) found[known] ??= value.replace(/\[([^[\]]{1,200})\]\([^()\s]{1,600}\)/g, '$1').trim();
    else if (!/^(?:clipped|saved|created|captured)$/i.test(name)) continue;
    taken.add(i);
  }
  if (!found['url']) return text;
  const rest = lines
    .filter((_, i) => !taken.has(i))
    .join('\n')
    .replace(/^\n{1,99}/, '');
  return `---\n${stringify(found, { lineWidth: 0 })}---\n${rest}`;
}

/** “https://…”, “<https://…>”, “[Weir opens](https://…)” → the address. */
function addressIn(value: string): string | null {
  const said =
    /\]\((https?:\/\/[^()\s]{1,600})\)/.exec(value)?.[1] ?? /^<?(https?:\/\/[^\s<>]{1,600})>?$/.exec(value)?.[1];
  return said && isWebAddress(said) ? said : null;
}
