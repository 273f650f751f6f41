import { describe, expect, test } from 'vitest';
import { Clauses } from '../../../src/link/claims/clauses.ts';
import { eventOf } from '../../../src/link/claims/event.ts';
import { groupsOf, type Item } from '../../../src/link/claims/groups.ts';
import { placesByArticle } from '../../../src/link/claims/places.ts';
import { Quotations } from '../../../src/link/claims/quotations.ts';
import type { LocalClaim } from '../../../src/model/claim.ts';
import type { Event } from '../../../src/model/event.ts';
import { spanOf } from '../../../src/model/span.ts';
import { readArticle } from '../../../src/read/article.ts';

const bare: LocalClaim = {
  ...{ kind: 'indirect', speaker: null, speakerLabel: null, source: [], cue: [], content: [], quotes: [] },
  ...{ cueLemma: null, cueClass: null, denied: false, via: null },
};

/** The groups of claims, each given by its text and whose it is; every claim in an article of its own where none is given. */
function groups(...claims: (Partial<Item> & { says: string })[]): number[][] {
  const clauses = new Clauses();
  const quotations = new Quotations();
  const items = claims.map(({ says, ...own }, n): Item => {
    const article = readArticle('a.txt', `${says}\n`);
    clauses.add(article, { ...bare, content: [spanOf(article.text, 0, says.length)] });
    quotations.add([]);
    return { ...{ id: `c${n}`, article: `a${n}`, speaker: null, label: '', event: null, unattributed: false }, ...own };
  });
  return groupsOf(items, clauses, quotations);
}
const says = 'the harbour will be sold to a foreign firm';
const other = { says: 'ferry tickets will cost less in winter', speaker: 'holt' };

describe('claims stand together', () => {
  test('where one speaker says the same in two articles', () => {
    expect(groups({ says, speaker: 'lund' }, other, { says, speaker: 'lund' })).toEqual([[0, 2], [1]]);
  });
  test('where whoever says it is called the same, though nobody knows who it is', () => {
    expect(groups({ says, label: 'engineers' }, other, { says, label: 'engineers' })).toEqual([[0, 2], [1]]);
  });
  test('where it is said at one event, though only one article tells by whom', () => {
    expect(groups({ says, speaker: 'lund', event: 'e' }, other, { says, event: 'e' })).toEqual([[0, 2], [1]]);
  });
});

describe('claims stand together though told in other words', () => {
  test('where a word stands for another, and a purpose is told besides', () => {
    const a = { says: 'their commitment to elevate harbour trade to a lower level', speaker: 'lund' };
    const b = { says: 'raising harbour trade to a lower plane to support a calmer winter for all', speaker: 'lund' };
    expect(groups(a, other, b)).toEqual([[0, 2], [1]]);
  });
  test('and apart where whoever says it has another name', () => {
    const told = { says, event: 'e' };
    expect(groups({ ...told, speaker: 'lund' }, other, { ...told, label: 'bank of sorn', named: true })).toHaveLength(
      3,
    );
    expect(groups({ ...told, speaker: 'lund' }, other, { ...told, label: 'both mayors', named: false })).toHaveLength(
      2,
    );
  });
});

describe('claims stand apart', () => {
  test('where two different people are known to say it, be it at one event', () => {
    expect(groups({ says, speaker: 'lund', event: 'e' }, other, { says, speaker: 'velde', event: 'e' })).toHaveLength(
      3,
    );
  });
  test('where nothing ties those who say it', () => {
    expect(groups({ says, label: 'engineers', event: 'e' }, other, { says, label: 'pilots', event: 'f' })).toHaveLength(
      3,
    );
  });
  test('where one is the outlet’s own assertion and the other somebody’s word', () => {
    const told = { says, event: 'e' };
    expect(groups({ ...told, unattributed: true }, other, { ...told, label: 'engineers' })).toHaveLength(3);
    expect(groups({ ...told, unattributed: true }, other, { ...told, unattributed: true })).toHaveLength(2);
  });
  test('where one article tells them apart itself, though a third is like both', () => {
    const own = { says, speaker: 'lund' };
    expect(groups({ ...own, article: 'a' }, { ...own, article: 'a' }, other)).toHaveLength(3);
    const three = groups({ ...own, article: 'a' }, { ...own, article: 'a' }, { ...own, article: 'b' }, other);
    expect(three.map((g) => g.length).sort()).toEqual([1, 1, 2]);
  });
  test('where a chain of likenesses joins two that are not alike', () => {
    const say = (text: string) => ({ says: text, speaker: 'lund' });
    const chain = groups(
      say('the harbour bridge needs paint and steel'),
      say('the harbour bridge needs paint before autumn storms arrive'),
      say('autumn storms arrive and flood the valley meadows'),
      other,
    );
    expect(chain.some((g) => g.includes(0) && g.includes(2))).toBe(false);
  });
});

describe('the event that a claim belongs to', () => {
  const text = 'The fair opened. The choirs met at noon. Lund said the dam would close.\n\nVelde said the mill burned.';
  const article = { ...readArticle('a.txt', `${text}\n`), id: 'a' };
  const at = (words: string) =>
    spanOf(article.text, article.text.indexOf(words), article.text.indexOf(words) + words.length);
  const event = (id: string, sentence: string, trigger: string, more: object = {}): Event =>
    ({
      ...{ id, type: 'CONSULT', participants: [] },
      ...more,
      reports: [{ article: 'a', lead: 'lead' in more, mentions: [at(sentence)], triggers: [at(trigger)] }],
    }) as unknown as Event;
  const claim = (cue: string, content: string): LocalClaim => ({ ...bare, cue: [at(cue)], content: [at(content)] });
  const made = (events: Event[], said = claim('said the dam', 'the dam would close')) => {
    const found = eventOf(article, said, ['lund'], placesByArticle(events)('a'));
    return found && [found.event, found.relation];
  };
  const lund = { participants: ['lund'] };

  test('is told in its words: it is about that', () => {
    expect(made([event('closing', 'Lund said the dam would close.', 'close', { type: 'REPORT' })])).toEqual([
      'closing',
      'about',
    ]);
  });
  test('is reported in its sentence, where its speaker takes part', () => {
    expect(made([event('word', 'Lund said', 'said', { type: 'REPORT', ...lund })])).toEqual(['word', 'madeAt']);
  });
  test('is else reported in the sentence before it, where its speaker took part', () => {
    expect(made([event('choirs', 'The choirs met at noon.', 'met', lund)])).toEqual(['choirs', 'madeAt']);
    expect(made([event('choirs', 'The choirs met at noon.', 'met')])).toEqual(['choirs', 'beside']);
  });
  test('is else what the article is mainly about, only where its speaker took part', () => {
    expect(made([event('fair', 'The fair opened.', 'opened', { lead: true, ...lund })])).toEqual(['fair', 'madeAt']);
    expect(made([event('fair', 'The fair opened.', 'opened', { lead: true })])).toBeNull();
  });
  test('is the deed that its word of saying tells, rather than what it came with', () => {
    const met = event('choirs', 'The choirs met at noon.', 'met', lund);
    const vow = event('vow', 'Lund said', 'said', { type: 'AGREE' });
    expect(made([met, vow])).toEqual(['vow', 'madeAt']);
    // That somebody says something is less than the talks at which it is said, and nothing to file another's words under.
    const word = event('word', 'Lund said', 'said', { type: 'REPORT', ...lund });
    expect(made([met, word])).toEqual(['choirs', 'madeAt']);
    const other = claim('the dam', 'would close');
    const found = eventOf(article, other, ['velde'], placesByArticle([word])('a'), [at('said the dam')]);
    expect(found).toBeNull();
  });
  test('is what the article is mainly about only where that is told or about to be', () => {
    const mill = event('mill', 'Velde said the mill burned.', 'burned', { lead: true, participants: ['lund'] });
    const early = claim('opened', 'The fair');
    expect(eventOf(article, early, ['lund'], placesByArticle([mill])('a'), [])).toBeNull();
  });
  test('is not the sentence before for what hangs on its own', () => {
    const met = event('choirs', 'The choirs met at noon.', 'met');
    const own: LocalClaim = { ...bare, kind: 'unattributed', content: [at('would close')] };
    expect(eventOf(article, own, [], placesByArticle([met])('a'))).toBeNull();
  });
  test('is told in the sentence in which the outlet judges it', () => {
    const own: LocalClaim = { ...claim('said the dam', 'the dam would close'), kind: 'unattributed' };
    expect(made([event('word', 'Lund said', 'said', { type: 'REPORT' })], own)).toEqual(['word', 'about']);
  });
  test('is that of all who come together, where they speak for all', () => {
    const both: LocalClaim = { ...claim('said the dam', 'the dam would close'), speakerLabel: 'both ministers' };
    const talks = event('fair', 'The fair opened.', 'opened', { lead: true, participants: ['lund', 'velde'] });
    const found = eventOf(article, both, [], placesByArticle([talks])('a'));
    expect(found && [found.relation, found.reason]).toEqual(['madeAt', 'its speaker took part']);
  });
  test('is that of the ministers of two states, though nobody names them there', () => {
    const both: LocalClaim = {
      ...claim('said the dam', 'the dam would close'),
      speakerLabel: 'Trade ministers from Sorn and Halden',
    };
    const talks = event('fair', 'The fair opened.', 'opened', { lead: true, participants: ['lund', 'velde'] });
    expect(eventOf(article, both, [], placesByArticle([talks])('a'))?.relation).toBe('madeAt');
  });
  test('is the gathering some sentences before in its paragraph, where its speaker was', () => {
    const fair = event('fair', 'The fair opened.', 'opened', lund);
    expect(made([fair])).toEqual(['fair', 'madeAt']);
    // Who is named where it is told took part, unless he only tells of it.
    const opened = event('fair', 'The fair opened.', 'opened');
    const naming = (): ReadonlySet<string> => new Set(['lund']);
    const said = claim('said the dam', 'the dam would close');
    const at = (cues: { start: number; end: number }[]) =>
      eventOf(article, said, ['lund'], placesByArticle([opened], naming)('a'), cues)?.relation;
    expect(at(said.cue)).toBe('madeAt');
    expect(at([{ start: 4, end: 8 }, ...said.cue])).toBeUndefined();
  });
  test('is the meeting that its sentence names, in whatever paragraph that was told', () => {
    const text = 'Lund met Velde at noon. Lund visited Sorn.\n\nLund said at the meeting that the dam would close.';
    const own = { ...readArticle('a.txt', `${text}\n`), id: 'a' };
    const span = (words: string) => spanOf(own.text, own.text.indexOf(words), own.text.indexOf(words) + words.length);
    const told = (id: string, sentence: string, trigger: string): Event =>
      ({
        ...{ id, type: 'CONSULT', participants: ['lund'] },
        reports: [{ article: 'a', lead: false, mentions: [span(sentence)], triggers: [span(trigger)] }],
      }) as unknown as Event;
    const events = [told('met', 'Lund met Velde at noon.', 'met'), told('visit', 'Lund visited Sorn.', 'visited')];
    const said: LocalClaim = { ...bare, cue: [span('said')], content: [span('that the dam would close')] };
    expect(eventOf(own, said, ['lund'], placesByArticle(events)('a'))?.event).toBe('met');
    expect(eventOf(own, said, ['velde'], placesByArticle(events)('a'))).toBeNull();
  });
  test('is not what only tells when it was, while there is another', () => {
    const text = 'Lund met Velde. Lund endorsed the plan in the days leading up to the flood, a sign of haste.';
    const own = { ...readArticle('a.txt', `${text}\n`), id: 'a' };
    const span = (words: string) => spanOf(own.text, own.text.indexOf(words), own.text.indexOf(words) + words.length);
    const told = (id: string, sentence: string, trigger: string, type: string): Event =>
      ({
        ...{ id, type, participants: [] },
        reports: [{ article: 'a', lead: false, mentions: [span(sentence)], triggers: [span(trigger)] }],
      }) as unknown as Event;
    const sentence = text.slice(text.indexOf('Lund endorsed'));
    const events = [told('flood', sentence, 'flood', 'DISASTER'), told('vow', sentence, 'endorsed', 'AGREE')];
    const judged: LocalClaim = { ...bare, kind: 'unattributed', content: [span('a sign of haste')] };
    expect(eventOf(own, judged, [], placesByArticle(events)('a'))?.event).toBe('vow');
    const said: LocalClaim = { ...bare, content: [span('the plan in the days leading up to the flood')] };
    expect(eventOf(own, said, [], placesByArticle([events[0]!])('a'))).toMatchObject({
      event: 'flood',
      relation: 'about',
    });
    expect(
      eventOf(own, said, [], placesByArticle([events[0]!, told('plan', sentence, 'plan', 'AGREE')])('a'))?.event,
    ).toBe('plan');
  });
  test('is what “this” points back to, where the outlet judges it', () => {
    const text = 'The fair opened. This marks a shift.';
    const own = { ...readArticle('a.txt', `${text}\n`), id: 'a' };
    const span = (words: string) => spanOf(own.text, own.text.indexOf(words), own.text.indexOf(words) + words.length);
    const fair = {
      ...{ id: 'fair', type: 'MARK', participants: [] },
      reports: [{ article: 'a', lead: false, mentions: [span('The fair opened.')], triggers: [span('opened')] }],
    } as unknown as Event;
    const judged: LocalClaim = { ...bare, kind: 'unattributed', content: [span('This marks a shift')] };
    expect(eventOf(own, judged, [], placesByArticle([fair])('a'))).toMatchObject({ event: 'fair', relation: 'about' });
  });
  test('is only told beside it in the same sentence', () => {
    expect(made([event('word', 'Lund said', 'said', { type: 'ASSAULT' })])).toEqual(['word', 'beside']);
  });
  test('does not stand in the paragraph before', () => {
    const word = event('word', 'Lund said the dam would close.', 'close', lund);
    expect(made([word], claim('said the mill', 'the mill burned'))).toBeNull();
  });
  test('is none of an article that reports none', () => {
    expect(made([])).toBeNull();
  });
});
