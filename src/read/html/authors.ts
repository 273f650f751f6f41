/** Words by which a piece of a byline is an office, a desk or nobody in particular. */
const role =
  /\b(?:editors?|writers?|reporters?|correspondents?|columnists?|contributors?|contributing|journalists?|producers?|photographers?|bureau|chief|staff|desk|newsroom|team|reports|wire|services?|special to|for the|analysts?|fellow|professor|director|anchor|freelancer?|intern|author|authors|administrator|webmaster|agencies)\b|^(?:\w{0,20}admin\w{0,20}|editorial|guest|anonymous|unknown|none|null|undefined|user|root|by|and|online|news|the|opinion)$/i;
/** Academic degrees behind a name. */
const degree = /^(?:[A-Z]{2,5}|Ph\.?D\.?|M\.?D\.?|M\.?A\.?|B\.?A\.?|Jr\.?|Sr\.?|I{1,3}|Dr\.?|Esq\.?)$/;
const particle =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|bint|ben|ibn|y|e|zu|af|av)$/;

/** What stands before the names. */
const opening =
  /^(?:(?:(?:written|posted|reported|published|created|submitted|story|words|text|reporting) by|by|authors?|autor(?:in|en|es)?|auteurs?|autores|von|par|por|text|texte) ?: ?|(?:(?:written|posted|reported|published|created|submitted|story|words|text|reporting) by|by|von|par|por) )/i;

const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The names in a byline as metadata or a page prints it, without “By”, offices, degrees, addresses and the outlet:
 * “By ANN EXAMPLE and Bo Ek, AP Science Writer” → Ann Example, Bo Ek. `outlets` are names of the outlet.
 */
export function authorsIn(byline: string, outlets: readonly (string | undefined)[] = []): string[] {
  const own = outlets.flatMap((o) => (o && letters(o).length > 1 ? [letters(o)] : []));
  const found: string[] = [];
  const isOutlet = (piece: string): boolean => {
    const said = letters(piece);
    return own.some((o) => {
      if (said === o || said === `the${o}` || `the${said}` === o) return true;
      // Behind a name “CNN Business” is the outlet's desk, and “Business Insider” that of a national edition.
      return found.length > 0 && o.length > 2 && (said.startsWith(o) || said.endsWith(o) || o.startsWith(said));
    });
  };
  const parts = byline
    .slice(0, 400)
    .replace(/(?:https?:)?\/\/\S{1,300}|\bwww\.\S{1,200}/gi, ' ')
    .replace(/\s{1,400}/g, ' ')
    .trim()
    .replace(opening, '')
    .replace(/^By(?=\p{Lu}\p{Ll})/u, '')
    .split(/[|•·;/]|,(?! ?Jr)| [–—-] |\. (?=\p{Lu}\p{Ll}{3,20} )| (?:and|und|et|y|with) | & /iu);
  for (const part of parts) {
    const piece = part
      .trim()
      .replace(/^by:? /i, '')
      .replace(/[(<[].{0,400}$/, '')
      .replace(/\S{0,60}@\S{1,100}/g, '')
      .trim()
      .replace(/ (?:on|at|for|in)$/, '')
      .replace(/^[ ,.:–—-]{1,20}|[ ,:–—-]{1,20}$/g, '')
      .trim();
    // The first office, place or day ends the names.
    if (/\d|https?:|www\.|\.(?:com|org|net)\b/i.test(piece)) {
      if (found.length) break;
      continue;
    }
    if (
      piece.length < 2 ||
      piece.length > 60 ||
      (found.length > 0 && degree.test(piece)) ||
      role.test(piece) ||
      isOutlet(piece)
    )
      continue;
    // Who signs with a first name has fellows who do.
    if (found.length > 0 && !twoNames(piece) && !(oneName.test(piece) && found.every((f) => oneName.test(f)))) continue;
    const name = inCapitals(piece) ? cased(piece) : piece;
    if (!found.includes(name)) found.push(name);
  }
  return found;
}

const oneName = /^\p{Lu}[\p{Ll}’'-]{1,20}$/u;

/** Two words or more that are written as a name is. */
export function twoNames(piece: string): boolean {
  const words = piece.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((w) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(w) || particle.test(w)) &&
    words.some((w) => !particle.test(w))
  );
}

/** A whole name in capitals; a lone word in capitals is an agency's or a user's. */
const inCapitals = (name: string): boolean =>
  / /.test(name) && /\p{Lu}{2}/u.test(name) && name.replace(/Mc(?=\p{Lu})/gu, 'MC') === name.toUpperCase();

/** “ANN McDONALD-O'NEIL” → “Ann McDonald-O'Neil”. */
const cased = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?:^|[\s'’.-])\p{Ll}/gu, (m) => m.toUpperCase())
    .replace(/\bMc\p{Ll}/gu, (m) => m.slice(0, 2) + m.slice(2).toUpperCase());
