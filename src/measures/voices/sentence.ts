import type { Cell } from '../../model/measure.ts';
import type { Comparison } from '../../view/compare/comparison.ts';
import { contrasts, ratio, STANDS_OUT } from '../../view/compare/contrast.ts';
import { type Between, type Finding, told } from '../../view/compare/finding.ts';
import { ofAll } from '../../view/compare/shareOfSources.ts';
import { count, digits, listOfFirst, several, spell, upper } from '../../view/count.ts';
import { groupOfSpeaker, unnamed } from './groups.ts';

/** Statements by group of speakers: by country, and those without a name. */
export function voicesFinding(c: Comparison, between?: Between): Finding | null {
  const groups = new Map<string, Map<string, { n: number; evidence: Cell['evidence'] }>>();
  const [totals, unknown] = [new Map<string, number>(), new Map<string, number>()];
  for (const s of c.measures.voices.speakers)
    for (const cell of s.cells.filter((x) => !between || between.includes(x.source))) {
      totals.set(cell.source, (totals.get(cell.source) ?? 0) + cell.claims);
      if (s.kind === 'unidentified' && !s.members)
        unknown.set(cell.source, (unknown.get(cell.source) ?? 0) + cell.claims);
      for (const group of groupOfSpeaker(s)) {
        const of = groups.get(group) ?? new Map();
        groups.set(group, of);
        of.set(cell.source, { n: (of.get(cell.source)?.n ?? 0) + cell.claims, evidence: [] });
      }
    }
  const rows = [...groups].map(([label, of]) => ({ label, of }));
  const found = contrasts(rows, totals).filter(({ label, high, low }) => {
    // Whoever couldn't be told may be of any country: it stands out only if it did were they all of this one.
    if (label === unnamed) return true;
    const most = { ...low, n: low.n + (unknown.get(low.source) ?? 0) };
    return high.n * low.total > most.n * high.total && ratio(high, most) >= STANDS_OUT;
  });
  return told(c, found, { of: 'statements' }, false);
}

export function voicesSays({ index, measures }: Comparison): string {
  const { speakers } = measures.voices;
  if (speakers.length === 0) return 'No source quotes anybody in the text we hold.';
  const wordsOf = (rows: typeof speakers) =>
    rows.reduce((n, s) => n + s.cells.reduce((m, c) => m + c.quotedWords + c.attributedWords, 0), 0);
  const nameless = wordsOf(speakers.filter((s) => !s.named && !s.members));
  const shared = speakers.filter((s) => s.named && s.cells.length > 1);
  const all = several(index.telling.length, 'source');
  const heard = shared.map((s) => (index.telling.length === 2 ? s.label : `${s.label} in ${spell(s.cells.length)}`));
  const more =
    heard.length > 0 ? ` Heard in ${all}: ${listOfFirst(heard, 3, 'other')}.` : ` No named speaker is heard in ${all}.`;
  return `Of ${digits(wordsOf(speakers))} words that the sources give to somebody, ${nameless === 0 ? 'none' : digits(nameless)} are given to speakers who aren’t named or couldn’t be told.${more}`;
}

/** Who is named most widely and heard nowhere. */
export function unheardSays({ index, measures }: Comparison): string {
  const { unheard } = measures.voices;
  const wide = Math.max(0, ...unheard.map((r) => r.cells.length));
  if (wide < 2) return `${upper(count(unheard.length, 'name'))} in one source each, and not a word from any.`;
  const top = unheard.filter((r) => r.cells.length === wide).map((r) => r.label);
  const nowhere = wide === 2 && index.telling.length === 2 ? 'neither' : 'none';
  return `Named by ${ofAll(wide, index.telling.length)}, heard in ${nowhere}: ${listOfFirst(top, 6, 'other')}.`;
}
