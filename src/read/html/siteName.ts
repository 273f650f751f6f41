const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** An address's host without `www.`, and the word in it that the outlet is known by: “bbc” of `news.bbc.co.uk`. */
export function hostParts(url: string | undefined): { host: string; label: string; sub: string } | null {
  if (!url || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const parts = host.split('.');
  const short = parts.length > 2 && /^(?:com?|org|net|gov|ac|edu|or|ne|go|gob)$/.test(parts.at(-2)!);
  const at = Math.max(0, parts.length - (short ? 3 : 2));
  return { host, label: parts[at] ?? host, sub: at > 0 ? parts[0]! : '' };
}

/** “River Post - Stonebridge, Borderland”: what stands before a hyphen, where the address says so, too. */
function withoutPlace(name: string, url: string | undefined): string {
  const head = name.split(/\s{1,9}-\s{1,9}/, 1)[0]!;
  return letters(head) === hostParts(url)?.label ? head : name;
}

/** “River Post | News, sport and weather” and “@riverpost” → “River Post”, “riverpost”. */
export const shortName = (name: string | undefined): string | undefined =>
  name
    ?.split(/\s{1,9}[|·»–—]\s{1,9}|\s{0,9}\|/, 1)[0]
    ?.replace(/^@/, '')
    .trim() || undefined;

/**
 * The outlet's name as readers know it. Of names that are only its address without dots (“riverpost”) one is sought that is
 * the same with spaces and capitals (“River Post”); failing that, the address itself (“riverpost.com”).
 */
export function siteNameOf(
  names: readonly (string | undefined)[],
  tail: string | undefined,
  handles: readonly string[],
  url: string | undefined,
): string | undefined {
  const at = hostParts(url);
  const given = [...names, tail]
    .flatMap((n) => shortName(n) ?? [])
    .map((n) => withoutPlace(n, url))
    .filter((n) => isPossible(n, url));
  const isPart = (n: string): boolean => letters(n) === at?.sub && anySub.test(n);
  // What stands so behind the headline is written so by the outlet itself.
  const isBare = (n: string): boolean => isPart(n) || (/^@?[a-z0-9]+$/.test(n) && n !== tail);
  const first = given[0];
  if (first === undefined && at && [...names, tail].some((n) => n?.trim())) return at.host;
  if (first === undefined || !at || !isBare(first)) return first?.replace(/^the (?=\p{Lu})/u, 'The ');
  const same = (n: string): boolean => [at.label, `the${at.label}`, letters(at.host)].includes(letters(n));
  const spaced = handles.flatMap((h) => shortName(h)?.replaceAll('_', ' ') ?? []);
  return [...given, ...spaced].find((n) => !isBare(n) && same(n)) ?? at.host;
}

/** What outlets call the sections of their site. */
const section =
  /^(?:home ?page|home|start(?:seite)?|accueil|inicio|world|news|latest|politics|business|sports?|opinion|culture|arts|health|science|technology|tech|travel|style|local|national|international|u\.?s\.?|u\.?s\.?a\.?|u\.?k\.?|europe|asia|africa|americas|middle east|blogs?|magazine|media|video|videos|articles?|stories|press|untitled|website|site|index|welt|politik|wirtschaft|kultur|wissen|monde|politique|économie|mundo|política|economía)$/i;

/** Whether a name can be an outlet's: no address of a page, no sentence, and no section of the site whose address says another name. */
export function isPossible(name: string, url: string | undefined): boolean {
  if (name.length > 80 || /^(?:https?:|www\.)|\/\S*\//i.test(name) || !/[\p{L}\p{N}]/u.test(name)) return false;
  const at = hostParts(url);
  if (!at || letters(at.host).includes(letters(name)) || letters(name).includes(letters(at.label))) return true;
  const path = new URL(url!).pathname.split('/')[1] ?? '';
  return !section.test(name.trim()) && !(path !== '' && letters(path) === letters(name) && !/ /.test(name.trim()));
}

/** What outlets call a part of their site, and never themselves. */
const anySub = /^(?:hosted|news|mobile|blogs?|amp|edition|english|portal|media|static|web)$/i;

/** Whether an address can be that of an outlet of this name: shares a word, its beginning or its initials. */
export function canBeOf(name: string, url: string | undefined): boolean {
  const at = hostParts(url);
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!at || words.length === 0 || !/^[\x20-\x7e]*$/.test(name)) return true;
  const host = letters(at.host);
  const initials = words.map((w) => w[0]).join('');
  return (
    words.some((w) => (w.length > 2 && host.includes(w)) || (w.length > 3 && host.includes(w.slice(0, 4)))) ||
    [initials, initials.replace(/^t/, ''), words.join('').slice(0, 3)].some((s) => s.length > 1 && host.includes(s)) ||
    letters(name).includes(letters(at.label))
  );
}
