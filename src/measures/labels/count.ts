import type { Scene, Seen } from '../../compare/scene.ts';
import { Tally } from '../../compare/tally.ts';
import { evidenceOf } from '../../compare/voice.ts';
import type { Labelled, Labels } from '../../model/measure.ts';
import { wordsAt } from '../../model/span.ts';

const ACTORS = 30;
const LABELS_PER_ACTOR = 24;

export function labels(scene: Scene): Labels {
  const all = [...scene.seen.values()];
  const byEvent: Labels['byEvent'] = {};
  for (const event of scene.edition.events) {
    const about = event.reports.filter((r) => r.lead).flatMap((r) => scene.seen.get(r.article) ?? []);
    if (new Set(about.map((s) => s.column)).size < 2) continue;
    const named = referentsIn(scene, about).filter((r) => r.labels.length > 0);
    if (named.length > 0) byEvent[event.id] = named;
  }
  return { referents: referentsIn(scene, all), actors: actorNames(scene), byEvent };
}

/** The referents with their labels in these articles; one that none names has no labels. */
function referentsIn(scene: Scene, articles: readonly Seen[]): Labelled[] {
  const tallies = new Map(scene.referents.map((r) => [r.id, new Tally(scene)]));
  for (const { article, others, survey } of articles) {
    for (const n of survey.names) {
      tallies.get(n.referent)?.add(n.label, n.word, evidenceOf(article, others, n, n.asserted));
    }
  }
  return scene.referents.map((r) => ({ id: r.id, name: r.name, actor: null, labels: tallies.get(r.id)!.sorted() }));
}

/** Actors that sources call by different names or descriptions, as coreference found them. */
function actorNames(scene: Scene): Labelled[] {
  const out: Labelled[] = [];
  for (const actor of scene.edition.actors) {
    if (actor.mentions.length < 2 || actor.kind === 'group') continue;
    const tally = new Tally(scene);
    for (const { article, mentions } of actor.mentions) {
      const seen = scene.seen.get(article);
      if (!seen) continue;
      for (const m of mentions) {
        if (m.form === 'pronoun') continue;
        const printed = wordsAt(m)
          .normalize('NFC')
          .replace(/['’´]s?$/, '')
          .replace(/\s+/g, ' ');
        const key = printed.replace(/^(?:the|a|an|his|her|its|their) /i, '');
        tally.add(key, key, evidenceOf(seen.article, seen.others, m));
      }
    }
    const rows = tally.sorted();
    if (rows.length > 1 && new Set(rows.flatMap((r) => r.cells.map((c) => c.source))).size > 1) {
      out.push({ id: actor.id, name: actor.name, actor: actor.id, labels: rows.slice(0, LABELS_PER_ACTOR) });
    }
  }
  const sources = (l: Labelled) => new Set(l.labels.flatMap((r) => r.cells.map((c) => c.source))).size;
  return out
    .sort((a, b) => sources(b) - sources(a) || b.labels.length - a.labels.length || (a.id < b.id ? -1 : 1))
    .slice(0, ACTORS);
}
