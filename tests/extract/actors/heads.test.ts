import { expect, test } from 'vitest';
import { bodyKind } from '../../../src/extract/actors/lexicon/heads.ts';

test.each([
  ['mutual', 'organisation'],
  ['assurance', 'organisation'],
  ['community', 'alliance'],
  ['beacon', 'media'],
])('the last word of a name gives its kind: %s', (word, kind) => expect(bodyKind(word)).toBe(kind));
