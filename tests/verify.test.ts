import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../src/analyse.ts';
import type { Edition } from '../src/model/edition.ts';
import { sayProblem } from '../src/model/problem.ts';
import { verify } from '../src/verify.ts';

let whole: Edition;
beforeAll(async () => {
  whole = (await analyse('tests/fixtures/dam-dispute/seeds')).edition;
});
const said = (break_: (edition: Edition) => void): string => {
  const edition = structuredClone(whole);
  break_(edition);
  return verify(edition).map(sayProblem).join('\n');
};

test('an edition as the program makes it holds', () => {
  expect(verify(whole)).toEqual([]);
  expect(whole.events.length).toBeGreaterThan(3);
  expect(whole.claims.length).toBeGreaterThan(10);
});

describe('each breach is one message with its place', () => {
  test('words that are not in the article', () => {
    const text = said((e) => {
      e.claims[0]!.content[0]!.exact += ' indeed';
    });
    expect(text).toMatch(
      /^tests\/fixtures\/dam-dispute\/seeds\/articles\/[^:]+:\d+:\d+: the claim “.*” quotes “.*”, which isn't in the text at \d+–\d+ — /,
    );
  });
  test.each<[string, (e: Edition) => void, RegExp]>([
    ['two of one id', (e) => e.events.push(e.events[0]!), /two events have the id/],
    ['a participant who is nobody', (e) => e.events[0]!.participants.push('nobody'), /names the actor “nobody”/],
    ['a part that is nothing', (e) => e.events[0]!.parts.push('nothing'), /names the event “nothing”/],
    ['a speaker who is nobody', (e) => Object.assign(e.claims[0]!, { speaker: 'nobody' }), /names the actor “nobody”/],
    ['a claim of no event', (e) => Object.assign(e.claims[0]!, { event: 'nothing' }), /names the event “nothing”/],
    ['an event of no article', (e) => Object.assign(e.events[0]!, { reports: [] }), /is reported by no article/],
    [
      'an outlet that is not listed',
      (e) => Object.assign(e.articles[0]!, { source: 'x' }),
      /“x” isn't in sources\.yaml/,
    ],
  ])('%s', (_name, break_, message) => expect(said(break_)).toMatch(message));
});
