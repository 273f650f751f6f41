import { describe, expect, it } from 'vitest';
import { answersTo } from '../../src/correct/answers.ts';
import { unappliedCorrections } from '../../src/correct/unapplied.ts';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import { type Correction, correctionSchema } from '../../src/model/correction.ts';
import type { Doubt } from '../../src/model/doubt.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const plain = readKnowledge(null);
const edition = (texts: Record<string, string>, ...corrections: Correction[]) =>
  link(
    Object.entries(texts).map(([id, text]) =>
      extract(readArticle(`${id}.md`, `---\npublished: 2031-05-04\n---\n${text}`), plain),
    ),
    { ...plain, corrections },
  );
const signed = { who: 'E', when: '2031-05-06', why: 'w' };
const identify = (article: string, quote: string, as: string, everywhere = false): Correction => ({
  ...{ do: 'identify', as, everywhere, target: { article, quote } },
  ...signed,
});
const speakers = (e: ReturnType<typeof edition>, article: string) =>
  e.claims.filter((c) => c.article === article && c.kind !== 'unattributed').map((c) => c.speaker);

const a =
  'The pier\n\nMayor Ida Brandt met the masons. “It will last a century,” Vega said on Monday. Vega also said that the masons had worked well. Tom Reku said that Vega was late.';
const b = 'The port\n\nThe port is shut. “We wait,” Vega said on Monday. Nobody else spoke of the port.';

describe('a name means somebody', () => {
  it('in one article: what is said by that name is theirs, and nobody else is called so', () => {
    const before = edition({ a, b });
    const now = edition({ a, b }, identify('a', 'Vega', 'Ida Brandt'));
    expect(speakers(before, 'a')).not.toEqual(speakers(now, 'a'));
    expect(speakers(now, 'a')).toEqual(['ida-brandt', 'ida-brandt', 'tom-reku']);
    expect(speakers(now, 'b')).toEqual(speakers(before, 'b'));
    const ida = now.actors.find((x) => x.id === 'ida-brandt')!;
    const named = ida.mentions.find((m) => m.article === 'a')!.mentions.filter((m) => m.exact === 'Vega');
    expect(named).toHaveLength(3);
    expect(now.corrections).toMatchObject([{ applied: true }]);
  });

  it('everywhere', () => {
    const now = edition({ a, b }, identify('a', 'Vega', 'Ida Brandt', true));
    expect([...speakers(now, 'a').slice(0, 2), ...speakers(now, 'b')]).toEqual(Array(3).fill('ida-brandt'));
    expect(now.actors.flatMap((x) => (x.name === 'Vega' ? [x.id] : []))).toEqual([]);
  });

  it('as a whole word: “Vegan” and “the Vega Post” are other names', () => {
    const text = `${a} Vegan food was served. The Vega Post reported the talks.`;
    const ida = edition({ a: text }, identify('a', 'Vega', 'Ida Brandt')).actors.find((x) => x.id === 'ida-brandt')!;
    const places = ida.mentions[0]!.mentions.filter((m) => m.exact === 'Vega').map((m) => m.start);
    expect(places.every((at) => !/^Vegan|^Vega Post/.test(text.slice(at - 0)))).toBe(true);
    expect(places.length).toBe(3);
  });

  it('whoever bears another name, too, keeps what is told by that', () => {
    const text =
      'The pier\n\nMayor Ida Brandt met Paul Lind in Vik on 3 May 2031. Brandt visited Bern on 4 May 2031 and left at noon.';
    const now = edition(
      { a: text },
      identify('a', 'Brandt visited', 'Karl Brandt'),
      identify('a', 'Brandt', 'Karl Brandt'),
    );
    const who = now.events.map((e) => [e.reports[0]!.triggers[0]!.exact, e.participants.join(' ')]);
    expect(who).toEqual(
      expect.arrayContaining([
        ['met', expect.stringContaining('ida-brandt')],
        ['visited', expect.stringContaining('karl-brandt')],
      ]),
    );
    expect(now.events.find((e) => e.participants.includes('karl-brandt'))!.participants).not.toContain('ida-brandt');
  });

  it('where it does already, nothing is done, and that is said', () => {
    const { corrections } = edition({ a }, identify('a', 'Ida Brandt', 'Ida Brandt'));
    expect(corrections).toMatchObject([{ applied: false }]);
    expect(unappliedCorrections('seeds', corrections)[0]!.todo).toContain('remove it if what it corrects is right now');
  });

  it('is offered where the text calls the speaker by a name that nobody is known by', () => {
    const told = edition({ a, b });
    const claim = told.claims.find((c) => c.article === 'b' && c.source[0]?.exact === 'Vega')!;
    const doubt = { kind: 'speaker', article: 'b', span: claim.quotes[0], what: '', todo: '' } as Doubt;
    const answer = answersTo(doubt, told, { who: 'E', when: '2031-05-06' }).find((x) => x.key === 'n')!;
    const made = typeof answer.makes === 'function' ? answer.makes('Ida Brandt') : null;
    expect(correctionSchema.parse(made)).toMatchObject({ do: 'identify', target: { article: 'b', quote: 'Vega' } });
  });
});

describe('who takes part in an event', () => {
  const talks = 'The dam\n\nAna Ruiz met Paul Lind in Bern on 3 May 2031. Karl Brandt waited outside.';
  const others = 'A meeting\n\nPaul Lind met Ana Ruiz in Bern on 3 May 2031, officials said.';
  const set = (...participants: string[]): Correction => ({
    ...{ do: 'set-participants', participants, target: { article: 'a', quote: 'Ana Ruiz met Paul Lind' } },
    ...signed,
  });
  const met = (e: ReturnType<typeof edition>) => e.events.find((x) => x.reports.some((r) => r.article === 'a'))!;

  it('is set for the event, in every report of it', () => {
    const event = met(edition({ a: talks, b: others }, set('Ana Ruiz', 'Karl Brandt')));
    expect(event.participants).toEqual(['ana-ruiz', 'karl-brandt']);
    expect(event.reports.map((r) => [r.article, r.participants])).toEqual([
      ['a', ['ana-ruiz', 'karl-brandt']],
      ['b', ['ana-ruiz']],
    ]);
  });

  it('by id, or by nobody', () => {
    expect(met(edition({ a: talks }, set('paul-lind'))).participants).toEqual(['paul-lind']);
    expect(met(edition({ a: talks }, set())).participants).toEqual([]);
  });

  it('is not done for a name that no article gives, and that is said by name', () => {
    const { corrections } = edition({ a: talks }, set('Ana Ruiz', 'Nora Quist'));
    expect(corrections).toMatchObject([{ applied: false, strangers: ['Nora Quist'] }]);
    expect(unappliedCorrections('seeds', corrections)[0]).toMatchObject({
      what: '“set-participants” is not applied: “Nora Quist”: no article names anybody so, or more than one',
    });
  });
});
