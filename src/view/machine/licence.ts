/** A licence as Frictionless Data writes it: a name from the SPDX list and its address, where the words name one we know. */
export interface Licence {
  name: string;
  path?: string;
  title: string;
}

const creativeCommons = /\bCC[ -](BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)[ -](\d\.\d)\b/i;
const waived = /\bCC0\b/i;

/** From what an editor wrote in site.yaml: “CC BY 4.0 for the data; the articles remain their publishers'”. */
export function licenceOf(words: string): Licence {
  const [, terms, version] = creativeCommons.exec(words) ?? [];
  if (terms && version)
    return {
      name: `CC-${terms.toUpperCase()}-${version}`,
      path: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`,
      title: words,
    };
  if (waived.test(words))
    return { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: words };
  return { name: 'other', title: words };
}
