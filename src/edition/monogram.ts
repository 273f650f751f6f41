import anyAscii from 'any-ascii';

/** Monograms that a name offers, best first: its initials, then the first letter with each that follows. */
function* offers(name: string): Generator<string> {
  // Of a host, `www.` and what stands behind its name are everybody’s.
  const plain = anyAscii(name)
    .replace(/^www\.|^(?:the|a|an) /i, '')
    .replace(/^([\w-]{1,63}(?:\.[\w-]{1,63}){0,2}?)(?:\.(?:com?|org|net|go|gov))?\.[a-z]{2,12}$/i, '$1');
  const words = plain.match(/[A-Za-z0-9]+/g) ?? ['X'];
  const strong = words.filter((w) => !/^(of|the|and|for|in|on|de|la|le|der|die|das)$/i.test(w));
  const use = strong.length ? strong : words;
  const initials = use.map((w) => w[0]!.toUpperCase()).join('');
  if (initials.length > 1) yield initials.slice(0, 2);
  if (initials.length > 2) yield initials.slice(0, 3);
  const letters = use.join('').toUpperCase();
  for (let i = 1; i < letters.length; i++) yield letters[0]! + letters[i]!;
  for (let n = 2; n < 100; n++) yield letters[0]! + String(n);
  for (let n = 0; ; n++) yield n.toString(36).toUpperCase().padStart(3, '0');
}

/**
 * Two or three letters for each name, unique among them. A stated monogram always wins; the others take the
 * first free offer in the order given, so that the same list gives the same letters.
 */
export function monograms(names: readonly { name: string; stated: string | null }[]): string[] {
  const taken = new Set(names.flatMap((n) => (n.stated ? [n.stated] : [])));
  return names.map(({ name, stated }) => {
    if (stated) return stated;
    for (const offer of offers(name)) {
      if (!taken.has(offer)) {
        taken.add(offer);
        return offer;
      }
    }
    return '?';
  });
}
