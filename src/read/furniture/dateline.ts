/** “(AP)”, “(Sports Network)”: names in brackets, as an agency's are; a part's speaker (“voiced by …”) or a century isn't. */
const AGENCY = String.raw`\( ?\p{Lu}[\p{L}.&’'-]{1,30}(?: \p{Lu}[\p{L}.&’'-]{0,30}){0,3} ?\)`;
const DAY = String.raw`(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?`;
/** Old wires write the dash as a line below; where its byte was misread, a lone mark of quotation stands for it. */
const DASH = '(?:[-–—―_]{1,3}|(?<=\\s)"(?=\\s|$))';
/** What a report begins with: no dash within a sentence is followed by a capital, a figure or a quotation. */
const BEGINS = String.raw`(?:\s{1,60}(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}“"‘'«„$£€¥(\[#@*_])|\s{0,60}$)`;

const AGENCY_ALONE = /^\((?:[A-Z]{2,6}|Reuters|Bloomberg)\)\s?[-–—_]{0,2}\s*(?=\S)/;
const PLACE_DAY_AGENCY = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]{0,60}(?:[ ,/]{1,2}|$)){1,6}(?:${DAY}[,. ]{0,2})?(?:${AGENCY})?\s?${DASH}${BEGINS}`,
  'u',
);
const ENDS_IN_AGENCY = new RegExp(String.raw`${AGENCY}\s?${DASH}\s{0,60}$`, 'u');

/**
 * The place, day and agency before the first words of a report, as wire style prints them:
 * “GENEVA, March 3 (AP) — ”, “LIMA -- ”, “Oslo (Reuters) - ”. Gives its length, or 0.
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 120);
  if (/^FILE\b/.test(head)) return 0;
  // “(CNN) …”, “(Reuters) - …”: the agency alone.
  const agency = AGENCY_ALONE.exec(head);
  if (agency) return agency[0].length;
  const whole = PLACE_DAY_AGENCY.exec(head)?.[0];
  if (!whole) return 0;
  const place = /^[^(—–―_"-]+/.exec(whole)?.[0].trim() ?? '';
  // Without an agency in brackets the place must stand in capitals: “Anna Berg – ” may begin a sentence.
  const capitals = /^\p{Lu}{2}/u.test(place) && /^(?:[\p{Lu}.,'’ /-]+)(?:,|$|\s[A-Z][a-z])/u.test(place);
  return capitals || ENDS_IN_AGENCY.test(whole) ? whole.length : 0;
}

/**
 * The place in capitals before a colon, as papers of South Asia print it: “NEW SORN: Farmers blocked …”. `others` are the text's other paragraphs:
 * where one of them begins so, too, somebody speaks there. Gives its length, or 0.
 */
export function placeColonLength(paragraph: string, others: Iterable<string>): number {
  const length = PLACE_COLON.exec(paragraph.slice(0, 60))?.[0].length ?? 0;
  if (length === 0) return 0;
  for (const other of others) if (other !== paragraph && SPEAKS.test(other)) return 0;
  return length;
}
const PLACE_COLON = /^\p{Lu}[\p{Lu}.'’-]{2,20}(?:[ ,/]{1,2}\p{Lu}[\p{Lu}.'’-]{1,20}){0,2}: (?=[\p{Lu}\d“"‘'])/u;
const SPEAKS = /^\p{Lu}[\p{Lu}\p{L}.'’ -]{0,30}: /u;

/** Whether a line holds a dateline and nothing else. */
export const isDateline = (line: string): boolean => line.length <= 120 && datelineLength(line) === line.length;
