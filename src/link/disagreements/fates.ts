/** What befell people, by the words that say so, and as a heading. */
const kinds: readonly [fate: string, heading: string, words: string][] = [
  ['dead', 'How many died', 'die kill dead death fatality perish drown slay toll'],
  ['hurt', 'How many were hurt', 'hurt injure injured injury wound wounded'],
  ['aboard', 'How many were on board', 'aboard board carry'],
  ['arrested', 'How many were arrested', 'arrest detain'],
  ['missing', 'How many were missing', 'missing'],
  ['rescued', 'How many were rescued', 'rescue'],
  ['evacuated', 'How many were evacuated', 'evacuate'],
];

export const fateOf: ReadonlyMap<string, string> = new Map(
  kinds.flatMap(([fate, , words]) => words.split(' ').map((word) => [word, fate] as const)),
);
export const headingOf: ReadonlyMap<string, string> = new Map(kinds.map(([fate, heading]) => [fate, heading]));

/** Of these a later report knows more: tolls grow, and whoever was missing is found. */
export const grows = (fate: string): boolean => fate !== 'aboard';
