import { hash } from 'node:crypto';
import { isBarePronoun } from '../../model/barePronoun.ts';
import type { LocalClaim } from '../../model/claim.ts';
import { slugOf } from '../../model/slug.ts';
import { wordsAt } from '../../model/span.ts';

/** Words that tell no claim from another: articles, pronouns, auxiliaries, prepositions and conjunctions. */
const EMPTY = new Set(
  'a an the this that these those there it its he his him she her they their them we our us i my you your who whom whose which what is are was were be been being am has have had do does did will would shall should can could may might must not no of in on at to for from by with as than then and or but if so because about into over'.split(
    ' ',
  ),
);

const SPEAKER = 24;
const WORDS = 26;

/** So many words with a meaning of their own go into an id; as a rule so many signs of what is said hold them. */
const MOST = 4;
const BEGINNING = 120;

const meaningIn = (said: string): string[] =>
  slugOf(said, 400)
    .split('-')
    .filter((w) => w.length > 1 && !EMPTY.has(w))
    .slice(0, MOST);

function content(said: string): string {
  const words = meaningIn(said.slice(0, said.lastIndexOf(' ', BEGINNING) + 1));
  return slugOf((words.length < MOST ? meaningIn(said) : words).join(' '), WORDS);
}

/**
 * A claim's id from what it says and who says it: the speaker it was resolved to (else the label, unless a pronoun), a few
 * words with a meaning of their own, and eight hex digits of article, source, cue and content; 60 signs at most. So it stays
 * when other claims or articles come and go, and in whatever order they are read; `again` counts the claims that are alike
 * in all of it.
 */
export function claimId(article: string, claim: LocalClaim, speaker: string | null, again: number): string {
  const said = claim.content.map(wordsAt).join(' … ');
  const parts = [article, claim.speakerLabel ?? '', claim.cue.map(wordsAt).join(' '), said];
  if (again > 0) parts.push(String(again));
  const digits = hash('sha256', parts.join('\n'), 'hex').slice(0, 8);
  const label = claim.speakerLabel ?? '';
  const who = slugOf(speaker ?? (isBarePronoun(label) ? '' : label.replace(/^(?:the|an?)\s+/i, '')), SPEAKER);
  return [who, content(said), digits].filter(Boolean).join('-');
}
