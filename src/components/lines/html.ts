/** Markup that has been written: put into other markup, it isn't escaped again. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in markup; nothing is written of what is false, null or not there. */
type Value = Html | string | number | false | null | undefined | readonly Value[];

/** Which holes of a template stand within a tag, where other signs are escaped than between tags. */
const holes = new WeakMap<TemplateStringsArray, boolean[]>();
function withinTags(parts: TemplateStringsArray): boolean[] {
  const held = holes.get(parts);
  if (held) return held;
  let before = '';
  const within = parts.slice(0, -1).map((part) => {
    before += part;
    return before.lastIndexOf('<') > before.lastIndexOf('>');
  });
  holes.set(parts, within);
  return within;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' };
const inText = (text: string): string =>
  /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (sign) => signs[sign]!) : text;
const inTag = (text: string): string => (/[&"]/.test(text) ? text.replace(/[&"]/g, (sign) => signs[sign]!) : text);

function written(value: Value, within: boolean): string {
  if (typeof value === 'string') return within ? inTag(value) : inText(value);
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) {
    let all = '';
    for (const one of value as readonly Value[]) all += written(one, within);
    return all;
  }
  return typeof value === 'number' ? String(value) : '';
}

/**
 * Markup of a template: html`<a href="${path}">${name}</a>`, escaped as Astro escapes it. The lines that lists repeat by the ten
 * thousand are written so: a line would be a dozen of Astro's components, each with its own objects (`docs/performance.md`).
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const within = withinTags(parts);
  let text = parts[0]!;
  for (let i = 0; i < values.length; i++) text += written(values[i], within[i]!) + parts[i + 1]!;
  return new Html(text);
}

/** An attribute where it has a value: html`<p${attribute('id', id)}>`. */
export const attribute = (name: string, value: string | null | undefined | false): Html | null =>
  value ? new Html(` ${name}="${inTag(value)}"`) : null;
