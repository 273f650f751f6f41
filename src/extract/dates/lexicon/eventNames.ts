import { words } from '../../words.ts';

/** What a name goes on with that a day or month begins: “the October Revolution”, “the Good Friday Agreement”. */
export const named = words(
  'revolution crisis uprising revolt rebellion rising agreement accord accords treaty pact truce coup putsch plot massacre movement manifesto theses decrees laws days offensive war raid raids riots pogrom pogroms purge purges monarchy constitution charter declaration events generation group club party society brigade martyrs front mutiny conspiracy protocol tsunami flood floods storm blizzard bombing bombings killings',
);

/** Names that end in a day or a month: a club, a song, a figure of a tale, a group. */
export const byLast: Readonly<Record<string, ReadonlySet<string>>> = {
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
