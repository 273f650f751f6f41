import type { Edition } from './model/edition.ts';

/** One article of an edition in the public entry format, version 1. */
export function entryOf(edition: Edition, id: string): object {
  const a = edition.articles.find((x) => x.id === id)!;
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
    },
    text: a.text,
    furniture: a.furniture,
    dates: a.dates,
    actors: edition.actors.flatMap(({ id: actor, name, kind, known, mentions }) =>
      mentions.filter((m) => m.article === id).map((m) => ({ id: actor, name, kind, known, mentions: m.mentions })),
    ),
    claims: edition.claims
      .filter((c) => c.article === id)
      .map(({ id: claim, kind, speaker, speakerLabel, source, cue, content }) => ({
        id: claim,
        kind,
        speaker,
        speakerLabel,
        source,
        cue,
        content,
      })),
    events: edition.events.flatMap((e) =>
      e.reports
        .filter((r) => r.article === id)
        .map((r) => ({
          id: e.id,
          type: e.type,
          label: e.label,
          edtf: e.date?.edtf ?? null,
          min: e.date?.min ?? null,
          max: e.date?.max ?? null,
          participants: e.participants,
          place: e.place,
          lead: r.lead,
          mentions: r.mentions,
        })),
    ),
  };
}
