import { expect, test } from 'vitest';
import { readActors } from '../../../src/extract/actors/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const actorsIn = (text: string) => readActors(readArticle('a.md', text), readKnowledge(null), []);

test('a person named in full and then by surname is one actor', () => {
  const text = 'Peruvian fisheries minister Rosa Quispe met reporters on the pier. Quispe said the ban would hold.';
  const [rosa] = actorsIn(text).filter((a) => a.kind === 'person');
  expect(rosa?.name).toBe('Rosa Quispe');
  expect(rosa?.mentions.filter((m) => m.form !== 'pronoun').map((m) => m.exact)).toEqual(['Rosa Quispe', 'Quispe']);
});

test('a hyphen between two states names both', () => {
  const states = actorsIn('Officials praised the Kenya-Tanzania rail link.').filter((a) => a.kind === 'state');
  expect(states.map((s) => s.country)).toEqual(['KEN', 'TZA']);
});

test('every mention is a verbatim slice', () => {
  const text = 'Türkiye’s Ayşe Yılmaz, of Boğaziçi University, spoke to Al Jazeera. Yılmaz’s view is not new.';
  for (const a of actorsIn(text)) for (const m of a.mentions) expect(text.slice(m.start, m.end)).toBe(m.exact);
});
