import { isClosed, wordsIn } from '../furniture/part.ts';
import type { DomDocument } from './dom.ts';
import type { Paragraph } from './paragraphs.ts';

/** What a page holds instead of an article, or of the rest of one. */
export type Lack = 'empty' | 'consent' | 'refusal' | 'script' | 'paywall' | 'list' | 'moved' | 'beginning';

/** Fewer words than this are no article; fewer than that may be the beginning of one. */
const leastWords = 40;
const wholeWords = 350;

const consent =
  /\b(?:we (?:value|respect|care about) your privacy|(?:accept|reject|allow|manage)(?: all)? cookies|cookie (?:settings|preferences|consent|policy)|your privacy choices|we (?:and our (?:\d{1,5} )?partners )?(?:use|store) cookies|consent to)\b/i;
const refusal =
  /\b(?:404|page (?:was )?not found|access denied|forbidden|verify (?:that )?you(?:['’]re| are) (?:a )?human|are you a robot|checking your browser|javascript and cookies to continue|unusual traffic|no longer available|something went wrong)\b/i;
const paywall =
  /\b(?:(?:subscribe|register|sign in|log in|sign up) (?:now )?(?:to|and) (?:continue|keep|read|unlock|access|view)|already (?:a |an )?(?:subscriber|member)|for (?:our )?subscribers(?: only)?|subscribers? only|to (?:continue|keep) reading|(?:unlock|read) (?:the|this) (?:full|rest|whole|complete) (?:article|story)|continue reading (?:this|the)|premium (?:article|content)|you have reached your (?:limit|free))\b/i;

/** What a page lacks, from what a reader sees of it (`seen`), what was taken for its article (`body`) and whether it runs scripts; null where nothing is. */
export function lackOf(
  document: DomDocument,
  seen: readonly Paragraph[],
  body: readonly Paragraph[],
  scripted: boolean,
): Lack | null {
  const text = body.map((p) => p.text).join(' ');
  const words = wordsIn(text, wholeWords);
  // Scripts that part no words.
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}]{60}/u.test(text.replace(/[\s\p{P}]/gu, ''))) return null;
  const all = seen
    .map((p) => p.text)
    .join('\n')
    .slice(0, 20_000);
  if (words < leastWords) {
    const title = document.querySelector('title')?.textContent ?? '';
    if (refusal.test(title) || (refusal.test(all) && all.length < 3000)) return 'refusal';
    if (paywall.test(all)) return 'paywall';
    if (consent.test(all)) return 'consent';
    if (seen.filter((p) => p.linked > 0.8).length > 12) return 'list';
    if (all.length < 400 && document.querySelector('meta[http-equiv="refresh" i][content*="url" i]')) return 'moved';
    if (all.length < 400 && scripted) return 'script';
    return words === 0 ? 'empty' : null;
  }
  const prose = body.filter((p) => wordsIn(p.text, 20) > 12 && isClosed(p.text));
  if (body.length > 8 && body.filter((p) => p.linked > 0.8).length * 2 > body.length && prose.length < 6) return 'list';
  return words < wholeWords && paywall.test(all) ? 'beginning' : null;
}
