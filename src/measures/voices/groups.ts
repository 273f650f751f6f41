import type { Speaker, Voices } from '../../model/measure.ts';
import { actorPath } from '../../view/address.ts';
import { type Part, rowOf, type Sheet } from '../../view/compare/sheet.ts';
import { inFigures } from '../../view/count.ts';
import { countryName } from '../../view/countryName.ts';

const kinds: Record<string, string> = {
  person: 'Persons',
  state: 'States',
  organisation: 'Organisations',
  alliance: 'Alliances',
  military: 'Armed forces',
  media: 'Media',
};

const groupOf = (s: Speaker): string =>
  s.kind === 'unidentified'
    ? s.members
      ? 'Several together'
      : 'Not identified'
    : !s.named
      ? 'Unnamed: “analysts”, “officials” and the like'
      : (kinds[s.kind] ?? s.kind);

/** The countries that a speaker stands for: one, or those of all who say it together. */
const countriesOf = ({ country, members = [] }: Speaker): string[] =>
  [...new Set([country, ...members.map((m) => m.country)])].filter((c) => c !== null);

export const unnamed = 'Speakers without a name, such as “analysts”';

/** The groups whose statements are counted against each other: a country's speakers, and those without a name. */
export const groupOfSpeaker = (s: Speaker): string[] => [
  ...countriesOf(s).map((country) => `Speakers of ${countryName(country)}`),
  ...(!s.named && s.kind !== 'unidentified' ? [unnamed] : []),
];

/** Words by the speaker's country, then by the speaker's kind, unnamed speakers apart, then all words together. */
export function voiceGroups({ speakers }: Voices): Sheet {
  const sums = new Map<string, Map<string, { quoted: number; reported: number }>>();
  const add = (group: string, s: Speaker) => {
    const bySource = sums.get(group) ?? new Map();
    sums.set(group, bySource);
    for (const c of s.cells) {
      const sum = bySource.get(c.source) ?? { quoted: 0, reported: 0 };
      bySource.set(c.source, { quoted: sum.quoted + c.quotedWords, reported: sum.reported + c.attributedWords });
    }
  };
  for (const s of speakers) for (const country of countriesOf(s)) add(`country ${country}`, s);
  for (const s of speakers) add(`kind ${groupOf(s)}`, s);
  for (const s of speakers) add('all Everybody', s);
  const total = (g: string) => [...sums.get(g)!.values()].reduce((n, x) => n + x.quoted + x.reported, 0);
  const part = (g: string) => ['country', 'kind', 'all'].indexOf(g.split(' ', 1)[0]!);
  const order = [...sums.keys()].sort((a, b) => part(a) - part(b) || total(b) - total(a) || (a < b ? -1 : 1));
  return {
    id: 'voice-groups',
    title: 'Whose words, by country and kind of speaker, by source',
    rows: order.map((g) => ({
      id: g,
      label: g.startsWith('country ') ? countryName(g.slice(8)) : g.slice(g.indexOf(' ') + 1),
      cells: new Map(
        [...sums.get(g)!].map(([source, { quoted, reported }]) => {
          const parts: Part[] = [];
          if (quoted) parts.push({ n: quoted, sign: 'own', says: `${inFigures(quoted, 'word')} quoted` });
          if (reported)
            parts.push({ n: reported, sign: 'attributed', says: `${inFigures(reported, 'word')} reported` });
          return [source, { parts, evidence: [], total: 0 }];
        }),
      ),
    })),
  };
}

const UNHEARD = 12;
export const unheardSheet = ({ unheard }: Voices): Sheet => ({
  id: 'unheard',
  title: 'Named but never heard, by source',
  rows: unheard.slice(0, UNHEARD).map((r) => rowOf(r, { path: actorPath(r.id) })),
});
