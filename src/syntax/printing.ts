/** How a sentence is printed: 0 as usual, 1 with a capital on most words (a headline), 2 in capitals. */
export function printingOf(forms: readonly string[]): number {
  let words = 0;
  let capitals = 0;
  let all = 0;
  for (const form of forms) {
    // Most are plain words, told at one glance.
    if (/^[a-z]+$/.test(form)) {
      words++;
      continue;
    }
    if (!/\p{L}/u.test(form)) continue;
    words++;
    if (/^\p{Lu}/u.test(form)) capitals++;
    if (form.length > 1 && form === form.toUpperCase()) all++;
  }
  if (words > 2 && all > words * 0.7) return 2;
  return words > 3 && capitals > words * 0.7 ? 1 : 0;
}

/** Whether no sign ends it, as with headlines, captions and items of a list: 1, else 0. */
export const isLine = (forms: readonly string[]): number => (/[.!?…:;"”’)\]]$/.test(forms.at(-1) ?? '') ? 0 : 1);
