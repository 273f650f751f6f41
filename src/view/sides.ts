/** So many values of a disagreement a page sets side by side; all of them stand in the event's data. */
const VALUES = 40;

/** The sides that a page shows, and how many others there are. */
export const sidesShown = <S>(sides: readonly S[]): { shown: readonly S[]; others: number } => ({
  shown: sides.slice(0, VALUES),
  others: Math.max(0, sides.length - VALUES),
});
