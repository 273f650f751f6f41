import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayBeCue } from '../../src/extract/claims/cueFeatures.ts';
import { type View, viewOf } from '../../src/extract/claims/view.ts';
import { readArticle } from '../../src/read/article.ts';

/** An attribution as annotated, in tokens. */
export interface Gold {
  source: Set<number>;
  cue: Set<number>;
  content: Set<number>;
  head: number;
}
/** An article with its annotation. */
export interface Lesson {
  view: View;
  unitOf: Int32Array;
  gold: Gold[];
  /** The same article without its quotation marks. */
  bare: Omit<Lesson, 'bare'>;
}

/** The head of a cue as annotated: its last verb, else its last noun or adjective, else what may be a cue. */
export function headOf(view: View, cue: Set<number>): number {
  const order = [...cue].sort((a, b) => a - b);
  const last = (...pos: string[]) => order.filter((i) => pos.includes(view.article.tokens[i]!.pos)).at(-1);
  return last('VERB') ?? last('NOUN', 'ADJ') ?? order.find((i) => mayBeCue(view, i)) ?? -1;
}

/** The same text with blanks for quotation marks: what an attribution looks like without their help. Offsets stay. */
const withoutMarks = (text: string) => text.replace(/["“”«»]|(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/gu, ' ');

type Annotation = Record<'source' | 'cue' | 'content', [number, number][]>;

function lessonOf(name: string, raw: string, attributions: readonly Annotation[]): Omit<Lesson, 'bare'> {
  const article = readArticle(name, raw);
  const view = viewOf(article);
  const covered = (spans: [number, number][]) =>
    new Set(article.tokens.flatMap((t, i) => (spans.some(([a, b]) => t.start < b && t.end > a) ? [i] : [])));
  const unitOf = new Int32Array(article.tokens.length);
  for (const [n, u] of view.units.entries()) unitOf.fill(n, u.first, u.last);
  const gold = attributions.map((a) => {
    const cue = covered(a.cue);
    return { source: covered(a.source), cue, content: covered(a.content), head: headOf(view, cue) };
  });
  return { view, unitOf, gold };
}

/** Every annotated article of a folder, in order of name. */
export function readLessons(dir: string): Lesson[] {
  const names = readdirSync(dir).filter((f) => f.endsWith('.txt'));
  return names.sort().map((name) => {
    const raw = readFileSync(join(dir, name), 'utf8');
    const { attributions } = JSON.parse(readFileSync(join(dir, name.replace(/\.txt$/, '.gold.json')), 'utf8'));
    const [, front, body] = /^(---\n[\s\S]*?\n---\n)?([\s\S]*)$/.exec(raw)!;
    const bare = lessonOf(name, (front ?? '') + withoutMarks(body!), attributions);
    return { ...lessonOf(name, raw, attributions), bare };
  });
}
