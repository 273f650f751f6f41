import { words } from '../../words.ts';

/** Before a name of a place. */
export const locative = words(
  'in near around outside across throughout toward towards northern southern eastern western central downtown',
);

/** Articles of other languages, as they open names. */
export const foreignArticles: ReadonlySet<string> = new Set('Le La Les El Los Las Der Die Das Il O Het De'.split(' '));

/** What is done in a paper: “wrote in”. */
export const mediaVerbs = words('write publish appear');

/** Before whom somebody plays or runs against. */
export const contest = words('against beat v vs vs. versus');

/** Behind people alone. */
export const relative = words('who whom');
