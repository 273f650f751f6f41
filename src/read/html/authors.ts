import { withoutEntities } from './entities.ts';

/** Words by which a piece of a byline is an office, a desk or nobody in particular. */
const role =
  /\b(?:editors?|writers?|reporters?|correspondents?|columnists?|contributors?|contributing|journalists?|producers?|photographers?|bureau|chief|staff|desk|newsroom|team|reports|wire|services?|special to|for the|analysts?|fellow|professor|director|anchor|freelancer?|intern|author|authors|administrator|webmaster|agencies|reviewed|reviewers?|tested|edited|illustrat(?:ion|ed|or)s?|photos?|images?|fact[- ]checked|experts?|advis[eo]rs?|consultants?|specialists?|founders?|co-founders?|ceo|cto|presidents?|managers?|coach|dietitians?|nutritionists?|physicians?|nurses?|scientists?|engineers?|students?|redaktion|redakteur(?:in)?|journalistin|herausgeber(?:in)?|rédaction|redacción|redazione|follow|subscribe|share|contact|articles?|beiträge|profile|zur person)\b|^(?:\w{0,20}admin\w{0,20}|editorial|guest|anonymous|unknown|none|null|undefined|user|root|by|and|online|news|the|opinion|link|last|updated?|written|more|fail)$/i;
/** Bodies that metadata name as authors: beside a person none of them wrote it. */
const body =
  /\b(?:magazine|foundation|network|university|institute|association|society|department|project|agency|agence|council|ministry|media|group|company|studios?|centers?|centres?|college|hospital|clinic|news|journal|associated press|press (?:trust|association))\b|^(?:AP|AFP|APA|AAP|ANI|ANSA|DPA|dpa|EFE|PA|PTI|UPI|reuters)$/i;
/** A firm by its legal form writes nothing. */
const firm = /\b(?:GmbH|mbH|AG|KG|UG|e\. ?V\.|Inc|LLC|Ltd|Limited|PLC|Corp|S\.?A\.?R\.?L|B\.?V)\b\.?$/;
/** Academic degrees behind a name. */
const degree = /^(?:[A-Z]{2,5}|Ph\.?D\.?|M\.?D\.?|M\.?A\.?|B\.?A\.?|Jr\.?|Sr\.?|I{1,3}|Dr\.?|Esq\.?)$/;
const particle =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|bint|ben|ibn|y|e|zu|af|av)$/;

/** What stands before the names. */
const opening =
  /^(?:(?:(?:written|posted|reported|published|created|submitted|story|words|text|reporting) by|by|authors?|autor(?:in|en|es)?|auteurs?|autores|von|par|por|text|texte) ?: ?|(?:(?:written|posted|reported|published|created|submitted|story|words|text|reporting) by|by|von|par|por) )/i;

/** A name of two words or more, and what goes on behind it in small letters that are no particle's. */
const lowerTail =
  /^(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: (?:(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|bint|ben|ibn|y|e|zu|af|av) ){0,3}\p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3}) (?!(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|el|al|bin|bint|ben|ibn|y|e|zu|af|av)\b)\p{Ll}.{0,400}$/u;

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
  const parts = withoutEntities(byline.slice(0, 400))
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/(?:https?:)?\/\/\S{1,300}|\bwww\.\S{1,200}/gi, ' ')
    .replace(/\s{1,400}/g, ' ')
    .trim()
    .replace(opening, '')
    .replace(/^By(?=\p{Lu}\p{Ll})/u, '')
    .split(
      /[|•·;/]|,(?! ?Jr)| [–—-] |(?<!\b(?:Dr|Prof|Mr|Ms|Mrs|Rev|Sir|St))\. (?=\p{Lu}\p{Ll}{3,20} )| (?:and|und|et|y|with) | & /iu,
    );
  for (const part of parts) {
    const piece = part
      .trim()
      .replace(/^by:? /i, '')
      .replace(/[(<[].{0,400}$/, '')
      .replace(/\S{0,60}@\S{1,100}/g, '')
      .trim()
      .replace(/ (?:on|at|for|in)$/, '')
      // What goes on in small letters, as no name does, is what she wrote for or when.
      .replace(lowerTail, '$1')
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
      firm.test(piece) ||
      isOutlet(piece)
    )
      continue;
    // Who signs with a first name has fellows who do.
    if (found.length > 0 && !twoNames(piece) && !(oneName.test(piece) && found.every((f) => oneName.test(f)))) continue;
    const name = inCapitals(piece) ? cased(piece) : piece;
    if (!found.includes(name)) found.push(name);
  }
  return personsAmong(found);
}

/** Those of several who are no bodies, where any is. */
export function personsAmong(names: readonly string[]): string[] {
  const persons = names.filter((name) => !body.test(name));
  return persons.length > 0 ? persons : [...names];
}

/** The names in a line of nothing but names, each with its degrees: “Ann Example, MD; Bo Ek, DVM, PhD”. */
export function withDegrees(line: string): string[] {
  const pieces = line
    .slice(0, 300)
    .replace(/ \([^()]{1,40}\)/g, '')
    .split(/[,;&]/)
    .map((p) => p.trim());
  const names = pieces.filter((p) => !degree.test(p));
  const sure = pieces.some((p) =>
    /^(?:Ph\.?D|M\.?D|[A-Z]{0,2}DS?|MS|MA|BA|BSc|MSc|RN|RDN?|DVM|VMD|CPA|Esq)\.?$/.test(p),
  );
  return sure && degree.test(pieces[1] ?? '') && names.every((n) => twoNames(n) && !role.test(n)) ? names : [];
}

/** “Courier Staff”, “The Courier Team”, “Redaktion Tarn”: an outlet's own people, where a byline names nobody among them. */
const staff =
  /^(?:the )?(?:[\p{L}\d&'’.-]{2,30} ){1,4}(?:staff|team|editors|editorial team|newsroom|redaktion)$|^(?:team|redaktion) (?:[\p{L}\d&'’.-]{2,30} ?){1,4}$|^[\p{L}\d]{2,30}-(?:team|redaktion)$/iu;

/** The staff that a byline names; undefined where it is nobody's in particular. */
export function staffIn(byline: string): string | undefined {
  const said = byline
    .slice(0, 100)
    .replace(/\s{1,99}/g, ' ')
    .trim()
    .replace(opening, '');
  return staff.test(said) && /\p{Lu}/u.test(said) && !/^(?:our|the) \w{1,20}$/i.test(said) ? said : undefined;
}

/** Several who write a name without spaces. */
export const isEasternName = (piece: string): boolean =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ー]{2,8}$/u.test(piece) &&
  !/(?:編集|编辑|記者|记者|報道|新闻|新聞|投稿|作者|著者|筆者|笔者|来源|社|部|網|网)/u.test(piece);

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
