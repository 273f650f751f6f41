import { describe, expect, it } from 'vitest';
import { locate } from '../../src/correct/locate.ts';
import { extract } from '../../src/extract/index.ts';
import { linkLastingly } from '../../src/link/index.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Knowledge } from '../../src/model/seeds.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const plain = readKnowledge(null);
const signed = { who: 'An editor', when: '2031-06-01', why: 'the text says so' };
const ruiz = `Ruiz and Lind meet over the dam

President Ana Ruiz met Prime Minister Paul Lind in Bern on 3 May 2031. “The water belongs to all of us,” Ruiz said. Ruiz left at noon.`;
const lund = `Talks over the dam

President Ana Ruis met Prime Minister Paul Lind in Bern on 3 May 2031. “Nobody will go dry,” the hosts were told. Ruis left at noon.`;
const corrections: Correction[] = [
  { do: 'set-speaker', speaker: 'Ana Ruiz', target: { article: 'lund', quote: '“Nobody will go dry,”' }, ...signed },
  { do: 're-date', date: '2031-05-04', target: { article: 'ruiz', quote: 'met Prime Minister' }, ...signed },
];
const edition = (
  texts: Record<string, string>,
  before = new Map(),
  { corrections: list = corrections }: Partial<Knowledge> = {},
) => {
  const knowledge = { ...plain, corrections: list };
  return linkLastingly(
    Object.entries(texts).map(([id, text]) => extract(readArticle(`${id}.md`, text), knowledge)),
    knowledge,
    before,
  );
};
const applied = (e: ReturnType<typeof edition>) => e.edition.corrections.map((o) => o.applied);

describe('corrections last', () => {
  const first = edition({ ruiz, lund });
  it('are applied, and shown at what they correct', () => {
    expect(first.edition.corrections.map((o) => [o.applied, o.entry?.kind])).toEqual([
      [true, 'claim'],
      [true, 'event'],
    ]);
    const claim = first.edition.claims.find((c) => c.content.some((s) => s.exact.includes('go dry')));
    expect(claim?.speaker).toBe('ana-ruiz');
  });
  it('name a speaker as others print him without parting him from his misprint', () => {
    const without = edition({ ruiz, lund }, new Map(), { corrections: [] });
    const people = (e: typeof first) => e.edition.actors.filter((a) => a.kind === 'person').map((a) => a.id);
    expect(people(first)).toEqual(people(without));
    expect(first.edition.disagreements.map((d) => d.kind)).toEqual(without.edition.disagreements.map((d) => d.kind));
  });
  it('when articles are renamed, and stand as they were written', () => {
    const renamed = edition({ 'ruiz-of-bern': ruiz, 'lund-post': lund }, new Map(first.ledger));
    expect(applied(renamed)).toEqual([true, true]);
    expect(renamed.edition.corrections.map((o) => o.correction)).toEqual(corrections);
    // The log links to the article under its present name.
    const held = renamed.edition.articles.map((a) => a.id);
    for (const { correction, article } of renamed.edition.corrections)
      expect(held).toContain(article ?? correction.target.article);
  });
  it('when an article is edited around their words, and when its signs change', () => {
    const edited = {
      ruiz: `A first line.\n\n${ruiz.replace('President Ana', 'On Saturday, President Ana')}`,
      lund: lund.replaceAll(/[“”]/g, '"').replace('go dry', 'go  dry'),
    };
    expect(applied(edition(edited, new Map(first.ledger)))).toEqual([true, true]);
  });
  it('are kept and not applied when their words or their article are gone', () => {
    const gone = edition({ ruiz: ruiz.replace('met Prime Minister', 'saw Prime Minister') }, new Map(first.ledger));
    expect(applied(gone)).toEqual([false, false]);
    expect(gone.edition.corrections.map((o) => o.correction)).toEqual(corrections);
  });
  it('find what they mean by its address where the words are gone', () => {
    const id = first.edition.events.find((e) => e.participants.includes('ana-ruiz'))!.id;
    const addressed = corrections.map(
      (c) => ({ ...c, target: { ...c.target, address: `events/${id}/` } }) as Correction,
    );
    const gone = { ruiz: ruiz.replace('met Prime Minister', 'saw and met Premier'), lund };
    const { edition: e } = edition(gone, new Map(first.ledger), { corrections: addressed });
    expect(e.corrections[1]!.applied).toBe(true);
    expect(e.events.find((x) => x.id === id)!.date!.edtf).toBe('2031-05-04');
  });
});

describe('locate', () => {
  it('finds words to the letter first, then whatever their spaces and signs', () => {
    expect(locate({ text: 'a b a' }, 'a').map((s) => s.start)).toEqual([0, 4]);
    expect(locate({ text: 'He said:\n“It’s *over*” – so' }, 'said: "It\'s over" -')[0]!.exact).toBe(
      'said:\n“It’s *over*” –',
    );
    expect(locate({ text: 'nothing of it' }, 'else')).toEqual([]);
    expect(locate({ text: 'a “b' }, '”')).toEqual([]);
  });
});
