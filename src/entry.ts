import type { Edition } from './model/edition.ts';

/** Gives an article of an edition in the entry format by its id. */
export type EntryOf = ReturnType<typeof entriesOf>;

/** Articles of an edition in the public entry format, version 1; the edition is indexed once for all of them. */
export function entriesOf(edition: Edition) {
  const aside = new Map((edition.aside ?? []).map((a) => [a.article.id, a]));
  const articles = new Map([...edition.articles, ...[...aside.values()].map((a) => a.article)].map((a) => [a.id, a]));
  const actors = byArticle(edition.actors, (a) => a.mentions);
  const claims = byArticle(edition.claims, (c) => [c]);
  const events = byArticle(edition.events, (e) => e.reports);
  return (id: string) => {
    const a = articles.get(id)!;
    return {
      format: 1,
      article: {
        id: a.id,
        file: a.file,
        title: a.title,
        source: a.source,
        url: a.url,
        language: a.language,
        words: a.words,
        published: a.published,
        updated: a.updated,
        author: a.author,
        versionOf: a.versionOf ?? null,
        latest: aside.get(id)?.latest ?? null,
        withdrawn: a.withdrawn ?? null,
      },
      text: a.text,
      furniture: a.furniture,
      references: a.references,
      dates: a.dates,
      actors: (actors.get(id) ?? []).map(([{ id: actor, name, kind, known }, m]) => ({
        id: actor,
        name,
        kind,
        known,
        mentions: m.mentions,
      })),
      claims: (claims.get(id) ?? []).map(([c]) => ({
        id: c.id,
        kind: c.kind,
        speaker: c.speaker,
        speakerLabel: c.speakerLabel,
        speakers: c.speakers ?? (c.speaker === null ? [] : [c.speaker]),
        polarity: c.polarity ?? 'affirmed',
        modality: c.modality ?? null,
        via: c.chain ?? (c.via ? [c.via] : []),
        event: c.event,
        relation: c.relation ?? null,
        reason: c.reason ?? null,
        source: c.source,
        cue: c.cue,
        content: c.content,
      })),
      events: (events.get(id) ?? []).map(([e, r]) => ({
        id: e.id,
        type: e.type,
        label: e.label,
        edtf: e.date?.edtf ?? null,
        min: e.date?.min ?? null,
        max: e.date?.max ?? null,
        participants: e.participants,
        place: e.place,
        lead: r.lead,
        status: r.status,
        rank: e.rank,
        mentions: r.mentions,
        triggers: r.triggers,
      })),
    };
  };
}

/** Things by the articles that their parts stand in, in the edition's order. */
function byArticle<T, P extends { article: string }>(
  things: readonly T[],
  partsOf: (thing: T) => readonly P[],
): Map<string, [T, P][]> {
  const index = new Map<string, [T, P][]>();
  for (const thing of things) {
    for (const part of partsOf(thing)) {
      const list = index.get(part.article);
      if (list) list.push([thing, part]);
      else index.set(part.article, [[thing, part]]);
    }
  }
  return index;
}
