import type { Scene, Seen } from '../../compare/scene.ts';
import { EVIDENCE } from '../../compare/tally.ts';
import { evidenceOf } from '../../compare/voice.ts';
import { countWords } from '../../compare/words.ts';
import type { Block } from '../../model/article.ts';
import type { Evidence, PlaceInText, ProminenceRow } from '../../model/measure.ts';

/** Where in the article the offset stands. */
export function placeOf({ article, survey }: Seen, at: number): PlaceInText {
  const block = blockAt(article.blocks, at);
  if (block?.kind === 'title') return 'headline';
  if (block && block === article.blocks.find((b) => b.kind === 'paragraph')) return 'lead';
  const share = countWords(survey.words, 0, at) / Math.max(1, survey.words.starts.length);
  return share < 0.25 ? 'first' : share < 0.5 ? 'second' : share < 0.75 ? 'third' : 'fourth';
}

function blockAt(blocks: readonly Block[], at: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (blocks[mid]!.end <= at) low = mid + 1;
    else high = mid;
  }
  const block = blocks[low];
  return block && block.start <= at ? block : undefined;
}

const ROWS = 60;

/** Events, statements and actors that at least two sources tell. */
export function prominence(scene: Scene): ProminenceRow[] {
  const rows: ProminenceRow[] = [];
  const put = (
    kind: ProminenceRow['kind'],
    id: string,
    label: string,
    firsts: Map<string, { start: number; end: number }>,
    names: readonly string[] = [],
  ) => {
    if (firsts.size < 2) return;
    const cells = cellsOf(scene, firsts, names);
    if (cells.length > 1) rows.push({ id, label, kind, cells });
  };
  for (const e of scene.edition.events) {
    put('event', e.id, e.label, firstOf(e.reports.flatMap((r) => r.mentions.map((m) => [r.article, m] as const))));
  }
  const claims = new Map(scene.edition.claims.map((c) => [c.id, c]));
  for (const g of scene.edition.groups) {
    if (g.claims.length < 2) continue;
    const found = g.claims.flatMap((id) => claims.get(id) ?? []);
    put('claim', g.id, g.label, firstOf(found.flatMap((c) => c.content.map((s) => [c.article, s] as const))));
  }
  for (const a of scene.edition.actors) {
    const named = a.mentions.flatMap((m) => m.mentions.map((x) => [m.article, x] as const));
    put('actor', a.id, a.name, firstOf(named), [a.name, ...a.names]);
  }
  const articles = (r: ProminenceRow) =>
    r.cells.reduce((n, c) => n + Object.values(c.places).reduce((x, y) => x + y, 0), 0);
  const kept = (kind: ProminenceRow['kind']) =>
    rows
      .filter((r) => r.kind === kind)
      .sort((a, b) => b.cells.length - a.cells.length || articles(b) - articles(a) || (a.id < b.id ? -1 : 1))
      .slice(0, ROWS);
  return [...kept('event'), ...kept('claim'), ...kept('actor')];
}

function firstOf(spans: readonly (readonly [string, { start: number; end: number }])[]) {
  const firsts = new Map<string, { start: number; end: number }>();
  for (const [article, span] of spans) {
    const before = firsts.get(article);
    if (!before || span.start < before.start) firsts.set(article, span);
  }
  return firsts;
}

const wordsOf = (s: string): string => ` ${s.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Whether a title has one of the names: what front matter gives as the title isn't part of the text held. */
const inTitle = ({ title }: Seen['article'], names: readonly string[]): boolean =>
  names.some((n) => wordsOf(title).includes(wordsOf(n)));

function cellsOf(
  scene: Scene,
  firsts: Map<string, { start: number; end: number }>,
  names: readonly string[],
): ProminenceRow['cells'] {
  const bySource = new Map<string, { places: Partial<Record<PlaceInText, number>>; evidence: Evidence[] }>();
  for (const [article, span] of firsts) {
    const seen = scene.seen.get(article);
    if (!seen) continue;
    const cell = bySource.get(seen.column) ?? { places: {}, evidence: [] };
    bySource.set(seen.column, cell);
    const place = inTitle(seen.article, names) ? 'headline' : placeOf(seen, span.start);
    cell.places[place] = (cell.places[place] ?? 0) + 1;
    if (cell.evidence.length < EVIDENCE) cell.evidence.push(evidenceOf(seen.article, seen.others, span));
  }
  return scene.columns.flatMap((c) => {
    const cell = bySource.get(c.id);
    return cell ? [{ source: c.id, ...cell }] : [];
  });
}
