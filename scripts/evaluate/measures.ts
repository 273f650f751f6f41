import type { OwnFigures } from './own.ts';

/** Every figure of our own articles that has a floor, under the name that people read; null where nothing was to be measured. */
export const measuresOf = (own: OwnFigures) => ({
  'actors precision': own.actors.precision,
  'actors recall': own.actors.recall,
  'actors of the right kind': own.actorKindRight,
  'mentions precision': own.mentions.precision,
  'mentions recall': own.mentions.recall,
  'pronouns precision': own.pronouns.precision,
  'pronouns recall': own.pronouns.recall,
  'dates found': own.dates.found,
  'dates with the right value': own.dates.value,
  'dated happenings precision': own.happenings.precision,
  'dated happenings recall': own.happenings.recall,
  'status of dated happenings': own.happenings.status,
  'statements precision': own.statements.precision,
  'statements recall': own.statements.recall,
  'speaker of statements': own.statements.speaker,
  'polarity of statements': own.statements.polarity,
  'polarity of statements not simply affirmed': own.statements.polarityNotAffirmed,
});

export type Measures = ReturnType<typeof measuresOf>;
export type Measure = keyof Measures;
