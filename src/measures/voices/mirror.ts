import type { Comparison } from '../../view/compare/comparison.ts';
import { type MirrorRow, mirrorPicture } from '../../view/compare/mirrorPicture.ts';
import type { Pair } from '../../view/compare/pairs.ts';
import type { Picture } from '../../view/compare/svg.ts';

const SPEAKERS = 14;

/** Two sources back to back: words of each speaker, quoted solid, reported outlined. */
export function voicesMirror({ measures }: Comparison, { id, a, b }: Pair): Picture | null {
  const rows: MirrorRow[] = measures.voices.speakers
    .map((s) => {
      const of = (source: string): [number, number] => {
        const c = s.cells.find((x) => x.source === source);
        return [c?.quotedWords ?? 0, c?.attributedWords ?? 0];
      };
      return { label: s.label, a: of(a.id), b: of(b.id) };
    })
    .filter((r) => r.a[0] + r.a[1] + r.b[0] + r.b[1] > 0)
    .slice(0, SPEAKERS);
  return mirrorPicture({ id, title: 'Whose words, side by side', unit: 'Words carried from each speaker' }, a, b, rows);
}
