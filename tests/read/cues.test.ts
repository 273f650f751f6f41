import { describe, expect, it } from 'vitest';
import { cueOf } from '../../src/read/furniture/cues.ts';

describe('a line is furniture by its words', () => {
  it.each([
    ['Also Read | Weir opens again', 'related'],
    ['WATCH | Weir opens again', 'related'],
    ['Explained | Why the weir is open', 'related'],
    ['Must Read: Weir opens again', 'related'],
    ['EXCLUSIVE: Keeper says weir is open', 'related'],
    ['Ida Brandt is a reporter for the Nordby Post. Follow her on X @idab.', 'byline'],
    ['Nordby Press writer Ida Brandt contributed to this report.', 'byline'],
    ['(With inputs from agencies)', 'credit'],
    ['Our Standards: the principles of the house', 'other'],
    ['Disclaimer: the views are the writer’s.', 'other'],
    ['3 of 12', 'other'],
    ['Advertisement:', 'prompt'],
    ['🚀 Sign up for our letter', 'prompt'],
    ['What others are reading', 'related'],
    ['Other posts you may enjoy', 'related'],
    ['Help us keep the lights of the weir on', 'prompt'],
    ['The Nordby Post is not responsible for the views of those who write to it.', 'other'],
    ['News date : 04/21/2024 Category : Town hall', 'byline'],
    ['Cookies helfen uns bei unserer Arbeit.', 'prompt'],
    ['Nous utilisons des cookies sur ce site.', 'prompt'],
    ['Folgen Sie uns auf Twitter', 'prompt'],
    ['Möchten Sie den Artikel teilen?', 'prompt'],
    ['Schon gelesen?', 'related'],
    ['Síguenos en Telegram y en Facebook', 'prompt'],
    ['Lee también... La presa abre de nuevo', 'related'],
    ['À lire aussi : le barrage rouvre', 'related'],
    ['Publicité', 'prompt'],
    ['Entdecke weitere Wehre', 'related'],
    ['Foto: Nordby Bildbüro', 'credit'],
    ['Bildnachweis', 'credit'],
    ['Nordby Post (Weir) First published May 3, 2031: 3:33 AM', 'byline'],
    ['Читайте также: плотина открыта', 'related'],
  ])('%s', (line, kind) => expect(cueOf(line)).toBe(kind));

  it.each([
    'Watch towers stand on both banks of the weir.',
    'Ida Brandt contributed 400 crowns to the campaign of the mayor.',
    'Ida Brandt is a reporter for the Nordby Post who was held by the guards for three days after the flood.',
    'The exclusive: it cost a crown.',
    'The keeper is not responsible for the flood of the spring, the council found.',
    '🚀 A rocket stood on the weir.',
    'What others are reading in the trains of Nordby is a book on weirs.',
    'Date palms: they bear after 7 years.',
    'The keeper’s book on weirs was first published May 3, 2031.',
    'Folgenlos blieb der Streit um das Wehr.',
    'Partager le fleuve, voilà ce que veut la ville.',
  ])('and is none: %s', (line) => expect(cueOf(line)).toBeNull());
});

describe('the longest line that a cue fits is tried', () => {
  const letters = (n: number): string => 'k'.repeat(n - 1);
  it.each([
    [`${letters(80)} wikimedia commons ${letters(60)}`, 'credit'],
    [`${letters(60)} newsletters ${'k'.repeat(58)} subscribe ${letters(60)}`, 'prompt'],
    [`${letters(120)} file illustrations by ${'k'.repeat(60)}`, 'caption'],
  ])('%s', (line, kind) => expect(cueOf(line)).toBe(kind));
});
