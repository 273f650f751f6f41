/**
 * The place, day and agency before the first words of a report, as wire style prints them:
 * “GENEVA, March 3 (AP) — ”, “LIMA -- ”, “Oslo (Reuters) - ”. Gives its length, or 0.
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 120);
  if (/^FILE\b/.test(head)) return 0;
  // “(CNN) …”, “(Reuters) - …”: the agency alone.
  const agency = /^\((?:[A-Z]{2,6}|Reuters|Bloomberg)\)\s?[-–—]{0,2}\s*(?=\S)/.exec(head);
  if (agency) return agency[0].length;
  const m =
    /^(?:\p{Lu}[\p{L}.'’-]{0,60}(?:[ ,/]{1,2}|$)){1,6}(?:(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?[,. ]{0,2})?(?:\([^)]{2,40}\))?\s?(?:[-–—―]{1,3})\s{1,60}(?=\S)/u.exec(
      head,
    );
  if (!m) return 0;
  const place = /^[^(—–―-]+/.exec(m[0])?.[0].trim() ?? '';
  // Without an agency in brackets or a date the place must stand in capitals: “Anna Berg – ” may begin a sentence.
  const capitals = /^\p{Lu}{2}/u.test(place) && /^(?:[\p{Lu}.,'’ -]+)(?:,|$|\s[A-Z][a-z])/u.test(place);
  return capitals || /\([^)]{2,40}\)\s?[-–—―]/.test(m[0]) ? m[0].length : 0;
}
