import { expect, test } from 'vitest';
import { besideVerb } from '../../../src/extract/claims/besideVerb.ts';
import { read, runOf, wordsOf } from './laidOut.ts';

/** Who speaks by `cue` where `chosen` was taken for the source. */
const speaker = (text: string, cue: string, chosen: string): string => {
  const v = read(text);
  return wordsOf(v, besideVerb(v, runOf(v, cue).first, runOf(v, chosen)));
};

test.each<[text: string, cue: string, chosen: string, speaks: string]>([
  // A comma that no other closes …
  ['The bridge will, Holt predicted, be old by June.', 'predicted', 'The bridge', 'Holt'],
  ['The difference now, he told us, is the price.', 'told', 'The difference', 'he'],
  ['Holt had lived in La Mesa, Silverman explained.', 'explained', 'La Mesa, Silverman', 'Silverman'],
  ['In Sorn, the mayor of Halden said so.', 'said', 'In Sorn, the mayor of Halden', 'the mayor of Halden'],
  ['After a quarrel, Sorn and Halden agreed.', 'agreed', 'a quarrel, Sorn and Halden', 'Sorn and Halden'],
  ['A friend of the station, Mr. Holt said so.', 'said', 'A friend of the station, Mr. Holt', 'Mr. Holt'],
  ['The man, who police said was old, left.', 'said', 'The man, who police', 'police'],
  // … and names in a row, an apposition, a time, a bracket.
  ['Sorn, Halden and Tarn agreed.', 'agreed', 'Sorn, Halden and Tarn', 'Sorn, Halden and Tarn'],
  ['Eva Lund, a lecturer in Sorn told us so.', 'told', 'Eva Lund, a lecturer in Sorn', 'Eva Lund, a lecturer in Sorn'],
  ['Eva Lund, the mayor, said so.', 'said', 'Eva Lund, the mayor', 'Eva Lund, the mayor'],
  ['Eva Lund, of Sorn, today said so.', 'said', 'Eva Lund, of Sorn', 'Eva Lund, of Sorn'],
  ['The Front (FF, once FFS) claimed it.', 'claimed', 'The Front (FF, once FFS)', 'The Front (FF, once FFS)'],
  ['They met Eva Lund, who said so.', 'said', 'Eva Lund', 'Eva Lund'],
  // No subject stands behind a preposition.
  ['A spokeswoman for Eva Lund says so.', 'says', 'Eva Lund', 'A spokeswoman for Eva Lund'],
  ['A report published in the Courier said so.', 'said', 'the Courier', 'A report published in the Courier'],
  ['Hours after Eva Lund said so, it rained.', 'said', 'Eva Lund', 'Eva Lund'],
  ['They sent a letter to the leaders opposing it.', 'opposing', 'the leaders', 'the leaders'],
])('who speaks in “%s”', (text, cue, chosen, speaks) => {
  expect(speaker(text, cue, chosen)).toBe(speaks);
});
