import type { Evidence } from '../../model/measure.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What denies what it stands before: “do not form an alliance”, “lack an alliance”. */
export const denying = words('not no never neither nor without lack refute deny reject dismiss');

/** Behind a word that denies: then it doesn't, “not only an alliance”. */
export const limiting = words('only just merely limits doubt');

/** Forms of words for fear that fear nothing: “concerning the war” is about it, “an alarming war” judges it. */
export const judging = words('concerning worrying alarming');

/** What leaves open whether it is so, the strongest first: it is feared, asked, or only possible. */
export const holding: readonly [NonNullable<Evidence['held']>, ReadonlySet<string>][] = [
  ['feared', words('fear worry concern alarm anxiety suspicion dread spectre specter afraid worried feared')],
  ['asked', words('whether ask wonder question unclear')],
  [
    'possible',
    words(
      'potential potentially possible possibly impending looming prospective would-be hypothetical alleged supposed may might could',
    ),
  ],
];
