import { dayOf } from '../../model/calendar.ts';
import { englishMonths } from '../../model/months.ts';
import { isWebAddress } from '../../model/webAddress.ts';
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
  const all = [...told, saved, savedFrom(document)].flatMap((u) => (u?.trim() ? [u.trim()] : []));
  const from = [base, ...all].find((u) => u && isWeb(u));
  const found = all.flatMap((url) => {
    if (isWeb(url)) return [plain(url)].filter(isWebAddress);
    // A scheme of its own (`javascript:`, `file:`) is nothing to be resolved.
    return from && !/^[a-z][\w+.-]*:/i.test(url) && URL.canParse(url, from)
      ? [plain(new URL(url, from).href)].filter(isWebAddress)
      : [];
  });
  // Some templates call the front page the address of every page.
  return found.find((url) => new URL(url).pathname.length > 1 || new URL(url).search.length > 1) ?? found[0];
}

const isWeb = (url: string): boolean => URL.canParse(url.trim()) && isWebAddress(new URL(url.trim()).href);

/** Without what isn't the page's: an archive's own address before it, where its reader came from, a place within it. */
function plain(given: string): string {
  const url = given.replace(/^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\/(?=https?:)/i, '');
  if (!URL.canParse(url)) return given;
  const without = new URL(url);
  const extra = [...without.searchParams.keys()].filter((k) => tracking.test(k));
  if (extra.length === 0 && without.hash === '' && isWebAddress(url)) return url;
  for (const key of extra) without.searchParams.delete(key);
  without.hash = '';
  return without.href;
}

/** Browsers and SingleFile write the address into what they save: `<!-- saved from url=(0030)https://… -->`, `url: https://…`. */
function savedFrom(document: DomDocument): string | null {
  for (const node of [...Array.from(document.childNodes), ...Array.from(document.documentElement?.childNodes ?? [])]) {
    const said = node.nodeType === 8 ? (node.textContent ?? '').slice(0, 2000) : '';
    const m = /saved from url=\(\d+\)(\S+)/.exec(said) ?? (/SingleFile/.test(said) && /url:\s{0,9}(\S+)/.exec(said));
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
