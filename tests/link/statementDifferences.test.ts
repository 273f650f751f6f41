import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { linkActors } from '../../src/link/actors.ts';
import { linkClaims } from '../../src/link/claims.ts';
import { denialDisagreements } from '../../src/link/disagreements/denials.ts';
import { findDisagreements } from '../../src/link/disagreements/index.ts';
import { speakerDisagreements } from '../../src/link/disagreements/speakers.ts';
import { link } from '../../src/link/index.ts';
import type { Event } from '../../src/model/event.ts';
import { spanOf } from '../../src/model/span.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);

/** What two or more articles tell of one meeting, read and linked, as kind and sides of every difference. */
function differences(texts: Record<string, string>): [kind: string, ...sides: string[]][] {
  const readings = Object.entries(texts).map(([id, text]) => extract(readArticle(`${id}.md`, text), knowledge));
  const actors = linkActors(readings, knowledge);
  const event: Event = {
    ...{ id: 'e', type: 'CONSULT', label: 'They meet', name: null, date: null, place: null, status: 'happened' },
    ...{ participants: actors.actors.map((a) => a.id), rank: 'main', partOf: null, parts: [] },
    reports: readings.map(({ article: { id, text, sentences } }) => ({
      ...{ article: id, lead: true, date: null, place: null, participants: [], status: 'happened', format: null },
      mentions: sentences.map((s) => spanOf(text, s.start, s.end)),
      triggers: [],
    })),
  };
  const { claims, groups } = linkClaims(readings, actors, [event]);
  return findDisagreements(readings, actors, [event], claims, groups).map((d) => [
    d.kind,
    ...d.sides.map((s) => s.value),
  ]);
}
const ofKind = (kind: string, texts: Record<string, string>) => differences(texts).filter(([k]) => k === kind);
const met = 'Mayor Mara Holt of Tarnau met mayor Ivo Brenner of Lorvik.';

describe('who said it', () => {
  const joint = `${met} Both mayors agreed to “steadily widen ferry traffic and lift the harbour trade to a higher level.”`;
  test('both of them in one report, one of them in another, though in other words', () => {
    const b = `${met} Ivo Brenner said that the towns were raising the harbour trade to a higher plane.`;
    expect(ofKind('speaker', { a: joint, b })).toEqual([['speaker', 'Both mayors', 'Ivo Brenner']]);
  });
  test('both of them in both reports is no difference', () => {
    const b = `${met} The two mayors agreed that they would raise the harbour trade to a higher plane.`;
    expect(ofKind('speaker', { a: joint, b })).toEqual([]);
  });
  test('officials may be whoever is named elsewhere', () => {
    const a = `${met} Officials said the harbour trade would rise to a higher level.`;
    const b = `${met} Ivo Brenner said the harbour trade would rise to a higher level.`;
    expect(ofKind('speaker', { a, b })).toEqual([]);
  });
  test('a description in place of a name is nobody else', () => {
    const said = '“We shall mend the old lock before the next flood comes,”';
    const a = `${met} ${said} Ivo Brenner said.`;
    const b = `${met} ${said} the former ferryman said.`;
    expect(ofKind('speaker', { a, b })).toEqual([]);
  });
});

describe('who said it, though no event holds it', () => {
  const said = '“We shall mend the old lock before the flood,”';
  const about = (who: string, more = '') => `${met} ${said} ${who} said.${more}`;
  const asked = (...texts: string[]) => {
    const readings = texts.map((text, i) => extract(readArticle(`${i}.md`, text), knowledge));
    const actors = linkActors(readings, knowledge);
    const { claims } = linkClaims(readings, actors, []);
    const leads = new Map(readings.map((r) => [r.article.id, 'e']));
    return speakerDisagreements(claims, actors, new Set(), leads).map((d) => d.sides.map((s) => s.value));
  };
  test('two who are named are two', () => {
    expect(asked(about('Mara Holt'), about('Ivo Brenner'))).toEqual([['Mara Holt', 'Ivo Brenner']]);
  });
  test('one of whom a part of the name is the same is one', () => {
    expect(asked(about('Mara Holt'), about('Lorvik Daily Mara Holt'))).toEqual([]);
  });
  test('one article is set against no other', () => {
    expect(asked(`${about('Mara Holt')} ${said} Ivo Brenner said.`)).toEqual([]);
  });
  test('two bodies may speak with one voice', () => {
    expect(asked(about('Mara Holt'), about('the Lorvik Lock Board'))).toEqual([]);
  });
  test('one by a pronoun may be anybody', () => {
    expect(asked(about('Mara Holt'), `${met} Ivo Brenner then left. ${said} he said.`)).toEqual([]);
  });
});

describe('who did it', () => {
  const told = (...texts: string[]) => {
    const readings = texts.map((text, i) => extract(readArticle(`${i}.md`, text), knowledge));
    return link(readings, knowledge)
      .disagreements.filter((d) => d.kind === 'participants')
      .map((d) => d.sides.map((s) => `${s.value} ${s.evidence.length}`));
  };
  const bank = 'at the bank of Lorvik on 5 May 2031. The guard of the bank was 40';
  const by = (who: string) => `${who} shot a guard ${bank}.`;
  const passive = (who: string) => `A guard was shot by ${who} ${bank}.`;
  test('one outlet names another than the others', () => {
    const reports = [by('Ivo Brenner'), passive('Tilda Quist'), passive('Ivo Brenner'), `A guard was shot ${bank}.`];
    expect(told(...reports)).toEqual([['Ivo Brenner 2', 'Tilda Quist 1']]);
  });
  test.each([
    ['one name is cut short', by('Ivo Brenner'), passive('Brenner')],
    ['one is spelt otherwise', by('Ivo Brenner'), passive('Ivor Brenner')],
    ['the other is named, too', by('Ivo Brenner'), `${passive('Tilda Quist')} Ivo Brenner fled.`],
    ['they did it together', `Ivo Brenner met a banker ${bank}.`, `A banker was met by Tilda Quist ${bank}.`],
  ])('no difference where %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});

describe('how firmly it is put', () => {
  const told = (a: string, b: string) =>
    ofKind('strength', { a: `${met} Ivo Brenner said ${a}.`, b: `${met} Ivo Brenner said ${b}.` });
  test.each([
    ['Lorvik would build a new lock by the weir', 'Lorvik sought to build a new lock by the weir'],
    ['the towns will widen the ferry harbour', 'the towns may widen the ferry harbour'],
    ['Lorvik did not form a harbour union', 'Lorvik did not seek to form a harbour union'],
  ])('%s is not %s', (a, b) => expect(told(a, b)).toHaveLength(1));
  test.each([
    ['Lorvik would build a new lock by the weir', 'Lorvik will build a new lock by the weir'],
    ['Lorvik would build a new lock by the weir', 'Lorvik sought to build a new school by the weir'],
    ['Lorvik would build a new lock by the weir', 'Lorvik sought to sell the new lock by the weir'],
  ])('%s goes with %s', (a, b) => expect(told(a, b)).toEqual([]));
});

describe('how much is denied', () => {
  const told = (a: string, b: string) =>
    ofKind('strength', { a: `${met} Ivo Brenner said ${a}.`, b: `${met} Ivo Brenner said ${b}.` });
  test.each([
    ['Lorvik had not joined a harbour union', 'Lorvik had not joined a formal harbour union'],
    ['Lorvik held no talks with the ferry company', 'Lorvik held no direct talks with the ferry company'],
    ['Lorvik would not form a ferry union', 'Lorvik would not form a ferry union against any particular town'],
  ])('%s is more than %s', (a, b) => expect(told(a, b)).toHaveLength(1));
  test('each side is told in its own words', () => {
    expect(told('Lorvik had not joined a harbour union', 'Lorvik had not joined a formal harbour union')).toEqual([
      ['strength', 'a harbour union', 'a formal harbour union'],
    ]);
  });
  test.each([
    ['Lorvik had joined a harbour union', 'Lorvik had joined a formal harbour union'],
    ['Lorvik had not joined the harbour union', 'Lorvik had not joined the new harbour union'],
    ['Lorvik had not joined a harbour union', 'Lorvik had not joined a large harbour union'],
    ['the council had not joined a harbour union', 'the new council had not joined a harbour union'],
  ])('%s goes with %s', (a, b) => expect(told(a, b)).toEqual([]));
  test('what somebody refutes is denied, however it is put', () => {
    const readings = [
      `${met} Ivo Brenner said: “Our towns do not form a harbour union.”`,
      `${met} Ivo Brenner refuted a formal harbour union.`,
    ].map((text, i) => extract(readArticle(`${i}.md`, text), knowledge));
    const { claims, groups } = linkClaims(readings, linkActors(readings, knowledge), []);
    const found = denialDisagreements([{ group: groups[0]!, claims }], new Map(readings.map((r) => [r.article.id, r])));
    expect(found.map((d) => d.sides.map((s) => s.value))).toEqual([['a harbour union', 'a formal harbour union']]);
  });
});

describe('how an outlet goes beyond the words that it quotes', () => {
  const told = (a: string) => ofKind('strength', { a: `${met} ${a}`, b: met });
  const quoted = 'Mayor Mara Holt said: “We shall lift the harbour trade to a higher level by the spring.”';
  test('with a stronger word for the same thing', () => {
    expect(told(`${quoted} The trade stands at an unprecedented level.`)).toEqual([
      ['strength', 'unprecedented level', 'higher level'],
    ]);
  });
  test('not with a word for something else, nor with one as strong', () => {
    expect(told(`${quoted} The harbour has an unprecedented crane.`)).toEqual([]);
    expect(told(`${quoted} The trade stands at a higher level.`)).toEqual([]);
  });
});

describe('the verb of saying', () => {
  const told = (a: string, b: string) =>
    ofKind('verb', {
      a: `${met} Ivo Brenner ${a} that the old lock had leaked for years.`,
      b: `${met} Ivo Brenner ${b} that the old lock had leaked for years.`,
    });
  test('to admit or to claim is more than to say', () => {
    expect(told('said', 'admitted')).toEqual([['verb', 'said', 'admitted']]);
    expect(told('claimed', 'stated')).toEqual([['verb', 'claimed', 'stated']]);
  });
  test('to add or to stress is not', () => {
    expect(told('said', 'added')).toEqual([]);
    expect(told('stressed', 'said')).toEqual([]);
  });
});

describe('a few words of one utterance', () => {
  const told = (of: string) =>
    ofKind('wording', {
      a: `${met} Mara Holt called it “a grave breach of trust”.`,
      b: `${met} Mara Holt called it “${of}”.`,
    });
  test('a word that stands for another is another wording', () => {
    expect(told('a serious breach of trust')).toEqual([
      ['wording', 'a grave breach of trust', 'a serious breach of trust'],
    ]);
  });
  test('a word that means something else makes another utterance', () => {
    expect(told('a future breach of trust')).toEqual([]);
  });
});

describe('what a headline quotes', () => {
  const told = (body: string) =>
    ofKind('wording', { a: `# Lorvik: ‘key to dry cellars, mending and guarding locks’\n\n${met} ${body}` });
  test('differs from the words of its article', () => {
    expect(
      told('Both towns are the key powers to mend and guard locks and to keep cellars dry, experts said.'),
    ).toEqual([
      [
        'wording',
        'key to dry cellars, mending and guarding locks',
        'key powers to mend and guard locks and to keep cellars dry',
      ],
    ]);
  });
  test('unless it stands there, or nothing like it does', () => {
    expect(told('They are the “key to dry cellars, mending and guarding locks”, he said.')).toEqual([]);
    expect(told('Nobody had expected rain on such a day.')).toEqual([]);
  });
});

describe('whether it had begun', () => {
  const told = (a: string, b: string, days: [string, string] = ['2031-05-04', '2031-05-04']) =>
    ofKind('state', {
      a: `---\npublished: ${days[0]}\n---\n${a}`,
      b: `---\npublished: ${days[1]}\n---\n${b}`,
    });
  const begun = 'The towns began the drill at the weir on Monday.';
  const ahead = 'The towns are preparing to launch the drill at the weir.';
  test('begun for one, ahead for another of a later day', () => {
    expect(told(begun, ahead, ['2031-05-04', '2031-05-06'])).toHaveLength(1);
    expect(ofKind('state', { a: `${begun} ${ahead}` })).toHaveLength(1);
  });
  test.each([
    ['ahead first, begun later', ahead, begun, ['2031-05-03', '2031-05-05']],
    ['ahead in the morning, begun in the evening', ahead, begun, undefined],
    ['another one ahead', begun, 'The towns are preparing to launch another drill at the weir.', undefined],
    ['something else ahead', begun, 'The towns are preparing to hold the talks at the weir.', undefined],
    ['not begun', 'The towns never began the drill at the weir.', ahead, undefined],
  ] as const)('%s is no contradiction', (_, a, b, days) => expect(told(a, b, days as never)).toEqual([]));
});
