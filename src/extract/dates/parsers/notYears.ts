import { at, type Lexeme } from '../lexemes.ts';
import { isApostrophe } from './words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a number counts or numbers, as the word before it tells. */
const counted = words(
  'than least most some nearly almost approximately roughly over under only exactly total number no nos page pages chapter article section resolution room flight route highway paragraph act bill line gate suite model type mark mk channel studio bus train locomotive lot box catalogue apartment flat floor locker extension ext tel phone telephone fax code pin serial item invoice docket badge squadron regiment cost costs costing paid pays pay worth totalled totaled totalling weighs weighed scored numbered numbering numbers employs employed employing exceeded averaging averaged measuring another',
);

/** What it measures, as the word behind it tells; none of these has the s by which others are known. */
const measures = words(
  'percent per cent km kilometres kilometers miles metres meters feet tons tonnes kg pounds dollars euros points men women people children troops soldiers casualties dead million billion thousand hours minutes seconds hp am pm gmt degrees copies words seats votes metre meter kilometre kilometer foot tonne ton mile pound dollar euro watt volt hectare acre staff personnel police crew sheep cattle horsepower households hrs calories cc',
);

/** “a crowd of 2015”, “a total of 1950”: so many. */
const amounts = words(
  'crowd total group number staff population workforce audience sum distance weight height length depth price cost fine team garrison force fleet maximum minimum average record altitude fee salary rent toll majority margin circulation capacity turnout attendance batch set combination',
);

const works = words(
  'novel book film movie album song musical opera painting series game thriller poem symphony magazine band drama sequel memoir dystopia blockbuster',
);

const streets = words('street road avenue lane drive boulevard square terrace crescent highway place way court close');
const phones = words('call ring phone dial telephone tel fax text');
const closing = words('is was has had and or in on at by to for with again as but sold won topped');
const leads = words('in since until till during from of after before by about around between and to circa');

const parts = words('them the these those whom which its his her their our');
const sure = words('in since until during by before after');
const codes = words('code pin number password total sum');
const owners = words('a an his her their my');

/** Whether a number of four figures is an amount, a number of something, a time of day or a title, and no year. */
export function isNoYear(lexemes: readonly Lexeme[], i: number): boolean {
  const x = at(lexemes, i);
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (counted.has(before.lower) || measures.has(next.lower)) return true;
  if (before.lower === '.' && counted.has(at(lexemes, i - 2).lower)) return true;
  if (before.lower === 'of' && amounts.has(at(lexemes, i - 2).lower)) return true;
  // “makes 1950 a day”
  if ((next.lower === 'a' || next.lower === 'per') && at(lexemes, i + 2).sense?.unit) return true;
  // “1950 of them”; “his code is 1984”; “drove a Peugeot 2008”
  if (next.lower === 'of' && parts.has(at(lexemes, i + 2).lower) && !sure.has(before.lower)) return true;
  if (['is', 'was'].includes(before.lower) && codes.has(at(lexemes, i - 2).lower)) return true;
  if (before.capital && owners.has(at(lexemes, i - 2).lower) && (next.kind !== 'word' || closing.has(next.lower)))
    return true;
  // “up to 2010 came”; “from 1990 up to 2010” is a time.
  if (before.lower === 'to' && at(lexemes, i - 2).lower === 'up' && at(lexemes, i - 3).kind !== 'number') return true;
  return isPhone(lexemes, i) || isTime(x, before, next) || isTitle(lexemes, i) || isAddress(lexemes, i);
}

/** “020 7946 2010”, “ring 555 2012”: figures in groups. */
function isPhone(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (before.kind === 'number' && !(before.n >= 1000 && before.n <= 2100) && before.lower.length > 2) return true;
  return (
    next.kind === 'number' &&
    next.lower.length >= 3 &&
    (phones.has(before.lower) || phones.has(at(lexemes, i - 2).lower))
  );
}

/** “at 2000 on Monday”, “at 1945.”: a time of day, unless it says of what year something is (“at 1990 prices”). */
function isTime(x: Lexeme, before: Lexeme, next: Lexeme): boolean {
  if (before.lower !== 'at' || x.n % 100 > 59 || x.n > 2359) return false;
  return next.kind !== 'word' || closing.has(next.lower) || leads.has(next.lower) || !!next.sense;
}

/** “the novel 1984”, “1984 by Orwell”, “Orwell’s 1984”, “1984” in quotation marks. */
function isTitle(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  const next = at(lexemes, i + 1);
  if (works.has(before.lower)) return true;
  // “2001: A Space Odyssey”
  if (next.lower === ':' && before.kind === 'word' && ['a', 'the'].includes(at(lexemes, i + 2).lower)) return true;
  if ('“"‘'.includes(before.lower) && before.kind === 'sign') return '”"’'.includes(next.lower) && next.kind === 'sign';
  const author = at(lexemes, i + 2);
  if (next.lower === 'by' && author.capital && !author.sense && !leads.has(before.lower)) return true;
  const owner = at(lexemes, i - 3);
  const owned = before.lower === 's' && isApostrophe(at(lexemes, i - 2)) && owner.capital && !owner.sense;
  return owned && (next.kind !== 'word' || closing.has(next.lower));
}

/** “1984 Elm Street”. */
const isAddress = (lexemes: readonly Lexeme[], i: number): boolean =>
  [2, 3].some((k) => at(lexemes, i + 1).capital && at(lexemes, i + k).capital && streets.has(at(lexemes, i + k).lower));
