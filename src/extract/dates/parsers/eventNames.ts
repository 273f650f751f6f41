import { at, type Lexeme } from '../lexemes.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a name goes on with that a day or month begins: “the October Revolution”, “the Good Friday Agreement”. */
const named = words(
  'revolution crisis uprising revolt rebellion rising agreement accord accords treaty pact truce coup putsch plot massacre movement manifesto theses decrees laws days offensive war raid raids riots pogrom pogroms purge purges monarchy constitution charter declaration events generation group club party society brigade martyrs front mutiny conspiracy protocol tsunami flood floods storm blizzard bombing bombings killings',
);

/** Whether the lexeme goes on with the name of a happening or of a group. */
export const isNamed = (lexemes: readonly Lexeme[], i: number): boolean =>
  at(lexemes, i).capital && named.has(at(lexemes, i).lower);

/** Names that end in a day or a month: a club, a song, a figure of a tale, a group. */
const byLast: Readonly<Record<string, ReadonlySet<string>>> = {
  monday: words('manic blue black clean blooming'),
  tuesday: words('ruby super'),
  wednesday: words('sheffield black'),
  thursday: words('black bloody'),
  friday: words('man girl good black bloody'),
  saturday: words('black'),
  sunday: words('bloody black'),
  september: words('black'),
  october: words('red black'),
  july: words('black'),
  august: words('black'),
};

/** “Bloody Sunday”, “Black September”: the word before makes a name of it. */
export function endsName(lexemes: readonly Lexeme[], i: number): boolean {
  const before = at(lexemes, i - 1);
  const x = at(lexemes, i);
  return before.capital && before.sentence === x.sentence && !!byLast[x.lower]?.has(before.lower);
}

/** “the Thursday Murder Club”: a name, where a day would have “On” before it. */
export const isTitled = (lexemes: readonly Lexeme[], i: number): boolean =>
  at(lexemes, i - 1).lower === 'the' && at(lexemes, i + 1).capital && !at(lexemes, i + 1).sense;

/**
 * “Tuesday Weld came to the show.”: at the head of a sentence, with no word that leads to a day, and a name and its verb
 * behind it.
 */
export function beginsPerson(lexemes: readonly Lexeme[], i: number): boolean {
  const [x, name, verb] = [at(lexemes, i), at(lexemes, i + 1), at(lexemes, i + 2)];
  if (at(lexemes, i - 1).sentence === x.sentence || name.sentence !== x.sentence) return false;
  return name.kind === 'word' && name.capital && !name.sense && verb.kind === 'word' && !verb.capital;
}
