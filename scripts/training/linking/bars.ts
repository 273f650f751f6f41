import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../../src/extract/index.ts';
import { linkActors } from '../../../src/link/actors.ts';
import { agreementOf, evidenceOf } from '../../../src/link/events/evidence.ts';
import { happeningsIn } from '../../../src/link/events/inArticle.ts';
import { leadOf } from '../../../src/link/events/leads.ts';
import { type Profile, profiling } from '../../../src/link/events/profile.ts';
import { tellingsOf } from '../../../src/link/events/tale.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';
import { readPath } from '../../../src/read/path.ts';

/** Agreements, in tenths of log-odds, that may be enough. */
const bars = [-10, -6, -4, -2, 0, 2, 4, 6, 8, 10, 14, 20];

/**
 * A table: from each agreement on, the share of pairs of different happenings and of pairs of one that are joined, in each half of the
 * topics by itself: what was set on the one must hold on the other.
 */
export function barsOver(bench: string): string {
  const gold = JSON.parse(readFileSync(join(bench, 'linking', 'gold.json'), 'utf8')) as Record<string, string[][]>;
  const halves = [0, 1].map(() => ({ different: [] as number[], same: [] as number[] }));
  const profileOf = profiler();
  for (const [i, [topic, happenings]] of Object.entries(gold).entries()) {
    const scores = halves[i % 2]!;
    const profiles = Object.values(happenings).flatMap((names, of) =>
      names.flatMap((name) => {
        const profile = profileOf(join(bench, 'linking', topic, `${name}.txt`));
        return profile ? [{ of, profile }] : [];
      }),
    );
    profiles.forEach((a, i) => {
      for (const b of profiles.slice(i + 1))
        scores[a.of === b.of ? 'same' : 'different'].push(agreementOf(evidenceOf(a.profile, b.profile)));
    });
  }
  const share = (list: readonly number[], bar: number) =>
    (list.filter((s) => s >= bar).length / list.length).toFixed(3).padStart(10);
  return [
    `enough${'  different      same'.repeat(2)}`,
    ...bars.map(
      (bar) => String(bar).padStart(6) + halves.map((h) => ` ${share(h.different, bar)}${share(h.same, bar)}`).join(''),
    ),
  ].join('\n');
}

/** A function that reads a file and gives what the linking knows of its lead; null where it has none. */
function profiler(): (file: string) => Profile | null {
  const knowledge = readKnowledge(null);
  const { profileOf } = profiling();
  return (file) => {
    const { article } = readPath(file);
    if (!article) return null;
    const reading = extract(article, knowledge);
    const lead = happeningsIn(tellingsOf([reading], linkActors([reading], knowledge))).find((h) =>
      h.tellings.some((t) => t.lead),
    );
    return lead ? profileOf(reading, leadOf(lead)) : null;
  };
}
