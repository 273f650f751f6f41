import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** The tellings of each happening that a verb tells: its day, its words and those that tell it again. */
const tellings = (verb: RegExp, text: string, title?: string): string[] =>
  read(text, title)
    .events.filter((e) => verb.test(e.trigger.exact))
    .map((e) => [e.date?.edtf ?? '-', e.trigger.exact, ...(e.again ?? []).map((a) => a.trigger.exact)].join(' '));

describe('a deed that is told again is one', () => {
  test('the same verb of the same thing, which is pointed back to', () => {
    expect(
      tellings(
        /spotted/,
        'A barge was spotted near Sorn on Monday. Farmers talked of nothing else. The barge was spotted by two boys.',
      ),
    ).toEqual(['2031-05-19 spotted spotted']);
    expect(
      tellings(
        /rammed/,
        'A barge rammed the old jetty on 12 May 2031. Nobody saw it. The barge rammed the jetty in the dark.',
      ),
    ).toEqual(['2031-05-12 rammed rammed']);
  });
  test('nobody dies twice, whatever else is told of it', () => {
    expect(
      tellings(
        /died|slept/,
        'Anna Berg, a dancer of the valley, has died. Berg died on Monday in Sorn, her spokesman said. Berg died peacefully in her bed, Odd Lund said.',
      ),
    ).toEqual(['2031-05-19 died died died']);
    expect(tellings(/died/, 'Anna Berg died on Monday in Sorn. Odd Lund died near Tarnau.')).toHaveLength(2);
    // Whoever slept may sleep again.
    expect(tellings(/left/, 'Anna Berg left on Monday. She left Tarnau early.')).toHaveLength(2);
  });
  test('the narrower day is that of both', () => {
    expect(
      tellings(
        /rammed/,
        'A barge rammed the old jetty in May 2031. Nobody saw it. The barge rammed the jetty on 12 May 2031.',
      ),
    ).toEqual(['2031-05-12 rammed rammed']);
  });
  test('what stands twice, as in a caption', () => {
    const caption = 'Keepers said on Monday that the barge was dark and the lock too narrow for it';
    expect(tellings(/said/, `${caption}.\n\nThe town was quiet.\n\n${caption}.`)).toEqual(['2031-05-19 said said']);
  });
  test('somebody whom the lead describes and what follows names', () => {
    expect(
      tellings(
        /arrested/,
        'The keeper of a lock has been arrested in Sorn. Paul Lind, 67, was arrested this week after a search.',
        'Keeper of lock arrested in Sorn',
      ),
    ).toEqual(['- arrested arrested']);
  });
});

describe('another deed stays another', () => {
  test.each([
    ['of another thing', 'A barge rammed the old jetty on 12 May 2031. The barge rammed the lock.'],
    ['of another number', 'Two barges rammed the old jetty on 12 May 2031. The three barges rammed the jetty.'],
    ['on another day', 'A barge rammed the old jetty on 12 May 2031. The barge rammed the jetty on 10 May 2031.'],
    ['of a new one', 'A barge rammed the old jetty on 12 May 2031. A barge rammed a jetty.'],
    ['of a second one', 'A barge rammed the old jetty on 12 May 2031. The second barge rammed the jetty.'],
    ['done again', 'A barge rammed the old jetty on 12 May 2031. The barge again rammed the jetty.'],
    ['of one that is told apart', 'A barge rammed the old jetty on 12 May 2031. The Tarsian barge rammed the jetty.'],
    ['that had been before', 'A barge rammed the old jetty on 12 May 2031. The barge had rammed the jetty.'],
    ['at another place', 'A barge rammed the old jetty at Sorn on 12 May 2031. The barge rammed the jetty at Halden.'],
  ])('%s', (_, text) => {
    expect(tellings(/rammed/, text)).toHaveLength(2);
  });
  test('in one sentence', () => {
    expect(
      tellings(/rammed/, 'A barge rammed the old jetty on Monday before the barge rammed the jetty.'),
    ).toHaveLength(2);
  });
  test('where it could be either of two', () => {
    expect(
      tellings(
        /rammed/,
        'A barge rammed the old jetty on 12 May 2031. A barge rammed the jetty on 10 May 2031. Nobody saw it. The barge rammed the jetty in the dark.',
      ),
    ).toHaveLength(3);
  });
  test('where people do many things', () => {
    expect(tellings(/spoke/, 'Paul Lind spoke on 12 May 2031. The town was quiet. Paul Lind spoke.')).toHaveLength(2);
  });
  test('what was long before the news', () => {
    expect(
      tellings(
        /arrested/,
        'The keeper of a lock has been arrested in Sorn. Paul Lind, 67, was arrested in 2019.',
        'Keeper of lock arrested in Sorn',
      ),
    ).toHaveLength(2);
  });
});
