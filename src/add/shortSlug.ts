import { slugOf } from '../read/slug.ts';

/** A slug cut at a word where it would be longer than `max`; empty where nothing of the words is left. */
export function shortSlug(words: string, max = 60): string {
  const whole = slugOf(words, '');
  if (whole.length <= max) return whole;
  const at = whole.slice(0, max + 1).lastIndexOf('-');
  return whole.slice(0, at > max / 2 ? at : max);
}
