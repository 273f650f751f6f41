import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventiveFeatures } from '../../../src/extract/events/eventiveFeatures.ts';
import { readPath } from '../../../src/read/path.ts';
import { treesOf } from '../../../src/syntax/index.ts';
import { tokenAt } from '../../../src/syntax/queries.ts';
import type { Trees } from '../../../src/syntax/tree.ts';
import type { Example } from '../logistic.ts';

interface Mention {
  start: number;
  end: number;
  /** Told as having happened; others are denied, only said or states. */
  ok: boolean;
}

/** What an annotated set teaches: every noun and verb of a sentence that holds an annotated happening. */
export function lessonsOf(dir: string, size: number): Example[] {
  const names = readdirSync(dir).filter((f) => f.endsWith('.txt'));
  return names.sort().flatMap((name) => {
    const { article } = readPath(join(dir, name));
    const gold = JSON.parse(readFileSync(join(dir, name.replace(/\.txt$/, '.gold.json')), 'utf8')) as {
      events: Mention[];
    };
    return article ? examplesOf(treesOf(article), gold.events, size) : [];
  });
}

function examplesOf(t: Trees, mentions: readonly Mention[], size: number): Example[] {
  const told = new Map<number, boolean>();
  for (const m of mentions)
    for (let i = tokenAt(t, m.start); i < t.places.length && t.places[i]!.start < m.end; i++) {
      const head = t.heads[i]!;
      const within = head >= 0 && t.places[head]!.start >= m.start && t.places[head]!.start < m.end;
      told.set(i, m.ok && !within);
    }
  const examples: Example[] = [];
  const features: number[] = [];
  for (const { first, last } of t.sentences) {
    let annotated = false;
    for (let i = first; i < last; i++) annotated ||= told.has(i);
    if (!annotated) continue;
    for (let i = first; i < last; i++) {
      if (!/^(?:VERB|NOUN|PROPN)$/.test(t.upos[i]!)) continue;
      eventiveFeatures(t, i, features);
      examples.push({ features: Int32Array.from(features, (f) => f & (size - 1)), is: told.get(i) ? 1 : 0 });
    }
  }
  return examples;
}
