import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { linkLastingly } from '../../src/link/index.ts';
import { type Ledger, readLedger, writeLedger } from '../../src/link/permalinks/ledger.ts';
import { setAside } from '../../src/link/versions.ts';
import type { Correction } from '../../src/model/correction.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const plain = readKnowledge(null);
const text = (id: string, more: object = {}) => ({ id, published: null, updated: null, ...more });
const gone = { day: '2031-05-06', why: 'The outlet took it back.' };

describe('setAside', () => {
  test('of several texts of one article the last counts, however each names the one before', () => {
    const chain = [text('a'), text('b', { versionOf: 'a' }), text('c', { versionOf: 'b' })];
    expect([...setAside(chain)].map(([id, { latest }]) => [id, latest])).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
    const fan = [
      text('a'),
      text('b', { versionOf: 'a', updated: '2031-05-09' }),
      text('c', { versionOf: 'a', updated: '2031-05-07' }),
    ];
    expect([...setAside(fan).keys()].sort()).toEqual(['a', 'c']);
  });

  test('where the last was withdrawn none counts; where a former one was, the last does', () => {
    const both = (withdrawn: string) =>
      setAside(
        [text('a'), text('b', { versionOf: 'a' })].map((t) => (t.id === withdrawn ? { ...t, withdrawn: gone } : t)),
      );
    expect([...both('b').keys()].sort()).toEqual(['a', 'b']);
    expect([...both('a').keys()]).toEqual(['a']);
  });

  test('a circle, or one that is not there, sets nothing aside', () => {
    expect(setAside([text('a', { versionOf: 'b' }), text('b', { versionOf: 'a' })]).size).toBe(0);
    expect(setAside([text('a', { versionOf: 'x' })]).size).toBe(0);
  });
});

type Texts = Record<string, [front: string, text: string]>;
function build(texts: Texts, corrections: Correction[] = [], before: Ledger = new Map()) {
  const readings = Object.entries(texts).map(([id, [front, said]]) => {
    const raw = `---\nsource: alpha\npublished: 2031-05-04\n${front}---\n${said}\n`;
    return extract(readArticle(`${id}.md`, raw, { mode: 'edition' }), plain);
  });
  const { edition, ledger, readings: read } = linkLastingly(readings, { ...plain, corrections }, before);
  return { edition, read, ledger: readLedger(writeLedger(ledger), 'permalinks.json') };
}
const former = ({ edition }: ReturnType<typeof build>, start: string) =>
  (edition.former ?? []).filter((f) => f.path.startsWith(start));

const first =
  'Talks in Bern\n\nAna Ruiz met Paul Lind in Bern on 3 May 2031. “Nobody will go dry,” Ruiz said. Karl Brandt visited Oslo on 2 May 2031.';
const second = first.replace('Nobody will go dry', 'Nobody will go hungry or dry').replace(/ Karl .*$/, '');
const other = 'A meeting\n\nPaul Lind met Ana Ruiz in Bern on 3 May 2031.';
const later = 'versionOf: a\nupdated: 2031-05-05\n';

describe('a later text of an article', () => {
  const published = build({ a: ['', first], z: ['', other] });
  const now = build({ a: ['', first], b: [later, second], z: ['', other] }, [], published.ledger);

  test('takes its place: the former counts no more and keeps its address', () => {
    expect(now.edition.articles.map((a) => a.id)).toEqual(['b', 'z']);
    expect(now.read.map((r) => r.article.id)).toEqual(['b', 'z']);
    expect(now.edition.aside).toMatchObject([{ article: { id: 'a', text: expect.any(String) }, latest: 'b' }]);
    expect(now.ledger.get('articles/a/')).not.toHaveProperty('to');
    expect(now.ledger.get('articles/a/')).not.toHaveProperty('gone');
  });

  test('events stand where they stood, and statements of the former lead to those of the latest', () => {
    const met = published.edition.events.find((e) => e.label.includes('meet'))!;
    expect(now.edition.events.find((e) => e.id === met.id)?.reports.map((r) => r.article)).toEqual(['b', 'z']);
    expect(former(now, 'articles/a/#')[0]?.to).toMatch(/^articles\/b\/#claim-/);
  });

  test('what it tells no more says so', () => {
    const visit = published.edition.events.find((e) => e.label.includes('Oslo'))!;
    expect(former(now, `events/${visit.id}/`)).toMatchObject([{ to: null, articles: [], rewritten: ['b'] }]);
  });

  test('the next build changes nothing', () => {
    const again = build({ a: ['', first], b: [later, second], z: ['', other] }, [], now.ledger);
    expect(writeLedger(again.ledger)).toBe(writeLedger(now.ledger));
    expect(again.edition).toEqual(now.edition);
  });

  test('takes the former one’s corrections along', () => {
    const correction: Correction = {
      ...{ do: 're-date', date: '2031-05-04', who: 'E', when: '2031-05-06', why: 'w' },
      target: { article: 'a', quote: 'Ana Ruiz met Paul Lind' },
    };
    const { corrections } = build({ a: ['', first], b: [later, second] }, [correction], published.ledger).edition;
    expect(corrections).toMatchObject([{ applied: true, article: 'b' }]);
  });
});

describe('an article that is withdrawn', () => {
  const withdrawn = 'withdrawn:\n  day: 2031-05-06\n  why: The outlet took it back.\n';
  const published = build({ a: ['', first], z: ['', other] });
  const now = build({ a: [withdrawn, first], z: ['', other] }, [], published.ledger);

  test('keeps its address, the day and the reason, and none of its words', () => {
    expect(now.edition.articles.map((a) => a.id)).toEqual(['z']);
    expect(now.edition.claims.filter((c) => c.article === 'a')).toEqual([]);
    const [aside] = now.edition.aside!;
    expect(aside).toMatchObject({ article: { id: 'a', title: 'Talks in Bern', text: '' }, withdrawn: gone });
    expect(JSON.stringify(aside)).not.toContain('hungry');
    expect(JSON.stringify(aside)).not.toContain('Karl');
    expect(now.ledger.get('articles/a/')).not.toHaveProperty('gone');
  });

  test('what others tell too stands on theirs; what only it told says that it was withdrawn', () => {
    const [met, visit] = ['meet', 'Oslo'].map((w) => published.edition.events.find((e) => e.label.includes(w))!.id);
    expect(now.edition.events.map((e) => [e.id, e.reports.map((r) => r.article)])).toEqual([[met, ['z']]]);
    expect(former(now, `events/${visit}/`)).toMatchObject([{ to: null, articles: [], withdrawn: ['a'] }]);
  });

  test('its text may be taken out of its file: it is known all the same', () => {
    const blank = build({ a: [`title: Talks in Bern\n${withdrawn}`, ''], z: ['', other] }, [], now.ledger);
    expect(writeLedger(blank.ledger)).toBe(writeLedger(now.ledger));
    expect(blank.edition.aside).toMatchObject([{ article: { id: 'a', title: 'Talks in Bern' } }]);
  });

  test('nor is it taken for another whose name its file has', () => {
    const before = build({ a: ['', other], z: ['', first] }, [], published.ledger);
    const titles = ({ edition: { articles, aside = [] } }: typeof before) =>
      Object.fromEntries([...articles, ...aside.map((a) => a.article)].map((a) => [a.id, a.title]));
    const blank = build({ a: ['', other], z: [`title: Talks in Bern\n${withdrawn}`, ''] }, [], before.ledger);
    expect(titles(blank)).toEqual(titles(published));
  });

  test('put back, all is as it was', () => {
    const back = build({ a: ['', first], z: ['', other] }, [], now.ledger);
    expect(writeLedger(back.ledger)).toBe(writeLedger(published.ledger));
  });

  test('a correction of it waits', () => {
    const correction: Correction = {
      ...{ do: 'drop', kind: 'event', who: 'E', when: '2031-05-06', why: 'w' },
      target: { article: 'a', quote: 'Karl Brandt visited Oslo' },
    };
    const { corrections } = build({ a: [withdrawn, first], z: ['', other] }, [correction]).edition;
    expect(corrections).toMatchObject([{ applied: false, withdrawn: true }]);
  });
});
