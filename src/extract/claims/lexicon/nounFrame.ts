/** Verbs that do with a noun what one verb says: “issued a warning”, “made the claim”. */
export const OWN = new Set([
  'make',
  'issue',
  'give',
  'repeat',
  'reiterate',
  'offer',
  'voice',
  'express',
  'raise',
  'release',
  'deliver',
  'have',
  'hold',
]);
