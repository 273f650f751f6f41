import { dayOf } from '../../model/calendar.ts';
import { englishMonths } from '../../model/months.ts';
import type { DomDocument } from './dom.ts';

/** Parameters that say where a reader came from, not which page it is. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|cmpid|ref_src|ocid|smid|__twitter_impression)$/i;

/**
 * A page's own address on the web: the first of `told` that is or becomes one, relative ones resolved against the page's
 * `base`, what it says elsewhere, or where it was saved from. Undefined where none does.
 */
export function addressOf(
  document: DomDocument,
  told: readonly (string | null | undefined)[],
  saved: string | null,
): string | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const from = [base, ...told, saved, savedFrom(document)].find((u) => u && isWeb(u));
  for (const url of [...told, saved, savedFrom(document)]) {
    const trimmed = url?.trim();
    if (!trimmed) continue;
    if (isWeb(trimmed)) return plain(trimmed);
    // A scheme of its own (`javascript:`, `file:`) is nothing to be resolved.
    if (from && !/^[a-z][\w+.-]*:/i.test(trimmed) && URL.canParse(trimmed, from))
      return plain(new URL(trimmed, from).href);
  }
  return undefined;
}

const isWeb = (url: string): boolean => /^https?:\/\/[^\s/]\S*$/i.test(url.trim()) && URL.canParse(url.trim());

function plain(url: string): string {
  const { searchParams } = new URL(url);
  const extra = [...searchParams.keys()].filter((k) => tracking.test(k));
  if (extra.length === 0) return url;
  const without = new URL(url);
  for (const key of extra) without.searchParams.delete(key);
  return without.href;
}

/** Browsers write the address into what they save: `<!-- saved from url=(0030)https://… -->`. */
function savedFrom(document: DomDocument): string | null {
  for (const node of [...Array.from(document.childNodes), ...Array.from(document.documentElement?.childNodes ?? [])]) {
    const m = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(node.textContent ?? '') : null;
    if (m) return m[1]!;
  }
  return null;
}

const months = englishMonths.map((m) => m.slice(0, 3).toLowerCase());
const inPath =
  /\/((?:19|20)\d\d)\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?:\/|$)|(?<!\d)((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/gi;

/** The day that an address names, as most outlets' do: `/2024/03/05/`, `/2024/mar/05/`, `-20240305`. */
export function dayInAddress(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  for (const m of new URL(url).pathname.slice(0, 500).matchAll(inPath)) {
    const [year, month, day] = m[1] ? [m[1], m[2]!, m[3]!] : [m[4]!, m[5]!, m[6]!];
    const n = /^\d/.test(month) ? Number(month) : months.indexOf(month.toLowerCase()) + 1;
    const iso = `${year}-${String(n).padStart(2, '0')}-${day.padStart(2, '0')}`;
    // Numbers before the web are numbers of something else.
    if (Number(year) > 1994 && dayOf(iso) !== null) return iso;
  }
  return undefined;
}
