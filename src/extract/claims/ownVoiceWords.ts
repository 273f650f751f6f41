const words = (list: string) => new Set(list.split(' '));

/** Verbs by which a text says what something means: their subject is a thing or a deed. */
export const ASSERTING = words(
  'mark underscore underline highlight signal signify reflect represent demonstrate illustrate epitomize herald foreshadow embody exemplify imply portend',
);

/** Auxiliaries of prediction and possibility. */
export const HEDGED = words('will would could may might should');

/** What follows such an auxiliary where the outlet foretells or judges. */
export const LIKELY_VERBS = words(
  'likely probably potentially possibly certainly surely inevitably undoubtedly imply mean signal have',
);
