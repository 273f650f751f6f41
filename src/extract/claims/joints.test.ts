import { expect, it } from 'vitest';
import { readArticle } from '../../read/article.ts';
import { jointsOf } from './joints.ts';
import { viewOf } from './view.ts';

/** What is said from a word on, with a bar at each joint of it, two where no content may end. */
function jointed(text: string, cue: string, from: string, voted: readonly string[] = []): string {
  const view = viewOf(readArticle('t.txt', text));
  const at = (word: string) => view.article.tokens.findIndex((t) => t.text === word);
  const run = { first: at(from), last: at(from) + 1 };
  const unit = view.units[view.unitOf[at(cue)]!]!;
  const joints = jointsOf(view, at(cue), run, unit.last, voted.map(at));
  return view.article.tokens
    .slice(run.first, unit.last)
    .map((t, k) => {
      const joint = joints.find((j) => j.end === run.first + k + 1);
      return t.text + (joint ? (joint.barred ? '‖' : '|') : '');
    })
    .join(' ');
}

it('content may end before a phrase that hangs on a word before it, and at the end', () =>
  expect(jointed('Lund called for talks in a speech on Monday.', 'called', 'talks')).toBe(
    'talks| in a speech| on Monday| .',
  ));
it('behind a sign, and where somebody else ends it', () => {
  expect(jointed('Lund said the old dam, perhaps, leaks.', 'said', 'the')).toMatch(/dam\| , perhaps\|/);
  expect(jointed('Lund said the old dam leaks.', 'said', 'the', ['old'])).toMatch(/^the\| old/);
});
it('never within a quotation', () =>
  expect(jointed('Lund called the plan “a farce of the worst kind” on Monday.', 'called', 'the')).toMatch(
    /“ a farce of the worst kind ”\|/,
  ));
it('nor past a clause with “that” where the sentence goes on', () =>
  expect(jointed('Her claim that the weir was safe was dismissed by Lund.', 'claim', 'that')).toMatch(
    /safe\| was dismissed‖? by Lund‖/,
  ));
it('nor past what a noun is “to” do', () =>
  expect(jointed('The decision of the line to remove two men from the boat was unfair.', 'decision', 'to')).toMatch(
    /boat\| was unfair‖/,
  ));
it('nor before a verb in the present that goes on with what was said', () =>
  expect(jointed('The board said that the dam is old but is not closed.', 'said', 'that')).toMatch(
    /old‖ but is not closed\|/,
  ));

it('nor past a verb in the past by which the speaker does something else', () =>
  expect(jointed('The mayor said that the dam is old and left the hall.', 'said', 'that')).toMatch(
    /old\| and left the hall‖/,
  ));
