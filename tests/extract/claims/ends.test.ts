import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/extract/claims/index.ts';
import { readArticle } from '../../../src/read/article.ts';
import { readKnowledge } from '../../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);
const first = (text: string, cue: string): string =>
  readClaims(readArticle('a.md', `# Flood at the weir\n\n${text}\n`), knowledge, [])
    .filter((c) => c.cue[0]?.exact === cue)
    .map((c) => c.content.map((s) => s.exact).join(' … '))[0] ?? '';

describe('where what is said begins and ends', () => {
  it.each([
    [
      'Ten years ago, Anna Holm said, the weir was the pride of the town.',
      'said',
      'Ten years ago … the weir was the pride of the town',
    ],
    ['The weir, Anna Holm said on Monday, was the pride of the town.', 'said', 'The weir … was the pride of the town'],
    ['Anna Holm, who said on Monday that the weir was safe, resigned.', 'said', 'that the weir was safe'],
    ['Her claim that the weir was safe was dismissed by Per Lund.', 'claim', 'that the weir was safe'],
    ['The man who said the mill was safe was Tom Reku.', 'said', 'the mill was safe'],
    ['Anna Holm criticised the plan, and both towns praised it.', 'criticised', 'the plan'],
    ['The minister said the port was open and urged sailors to return.', 'said', 'the port was open'],
    [
      'Witnesses describe a dreadful scene, and local clerks have told people to stay indoors.',
      'told',
      'to stay indoors',
    ],
    [
      'The mayor told reporters the weir was likely “the same as before,” referring to the flood of August in Sorn.',
      'told',
      'the weir was likely “the same as before,”',
    ],
    ['Anna Holm (who says the weir is old) left.', 'says', 'the weir is old'],
    [
      'The mill pledged to hire a new keeper, train all its hands, and mend the roof.',
      'pledged',
      'to hire a new keeper, train all its hands, and mend the roof',
    ],
    ['Anna Holm criticised the plan on Monday.', 'criticised', 'the plan'],
    ['Anna Holm rejected the claims and called for talks.', 'rejected', 'the claims'],
    ['Both towns pledged to share the load, reflecting their old bond.', 'pledged', 'to share the load'],
    ['If Anna Holm says the weir is safe, the town will vote.', 'says', 'the weir is safe'],
    [
      'Analysts stressed that the weir not only serves the town but is also new.',
      'stressed',
      'that the weir not only serves the town but is also new',
    ],
    [
      'Anna Holm said she told the players of her decision Sunday after the win at Sorn and the players never leaked it to reporters.',
      'said',
      'she told the players of her decision Sunday after the win at Sorn and the players never leaked it to reporters',
    ],
    [
      'Anna Holm said on Monday that the towns are two old harbours, and also fishing harbours, and the close trade and friendship between these two towns should be seen as a good sign that will last.',
      'said',
      'that the towns are two old harbours, and also fishing harbours, and the close trade and friendship between these two towns should be seen as a good sign that will last',
    ],
    [
      'The town paid a visit in March, and in a joint letter signed by the two towns during this great gathering, the two sides pointed out that Sorn-Halden relations are not the kind of rural-civic alliance seen during the Dry Years, but transcend such a model of town-to-town relations and have the nature of no-toll, no-quarrel and don’t targeting any third town.',
      'pointed out',
      'that Sorn-Halden relations are not the kind of rural-civic alliance seen during the Dry Years, but transcend such a model of town-to-town relations and have the nature of no-toll, no-quarrel and don’t targeting any third town',
    ],
    ['The man, who police said had fled over the hills, was found on Monday.', 'said', 'had fled over the hills'],
    ['The keeper, who the mayor said was drunk, left the town in May.', 'said', 'who … was drunk'],
    ['The plan, which Anna Holm says will cost too much, was passed.', 'says', 'which … will cost too much'],
    [
      'Boats of this kind are as long as a cart, Anna Holm said, adding that lone boats are rare.',
      'said',
      'Boats of this kind are as long as a cart',
    ],
    [
      'The towns stated that the weir is no wall against boats, but serves them and keeps the fields dry.',
      'stated',
      'that the weir is no wall against boats, but serves them and keeps the fields dry',
    ],
    [
      'The towns met on Monday, and in a letter they pointed out that the weir is not the wall of old days, but lets boats pass and keeps the fields dry.',
      'pointed out',
      'that the weir is not the wall of old days, but lets boats pass and keeps the fields dry',
    ],
    // What goes on now, where it was said then, was said; what went on then tells when.
    [
      'Anna Holm stressed the need for a wall as the river goes on rising.',
      'stressed',
      'the need for a wall as the river goes on rising',
    ],
    ['Anna Holm stressed the need for a wall as the choir sang.', 'stressed', 'the need for a wall'],
    [
      'Analysts said Anna Holm’s visit to Brenn is also a signal to the town.',
      'said',
      'Anna Holm’s visit to Brenn is also a signal to the town',
    ],
    ['Anna Holm told the town the sad story of the weir.', 'told', ''],
    ['Anna Holm pointed out these changes, stressing the cost.', 'pointed out', ''],
    ['Anna Holm said she would look into the weir and warned against thieves.', 'warned', 'thieves'],
    ['“I would,” Anna Holm said to the town.', 'said', '“I would,”'],
    ['Officials describe the weir as strong, and both towns marked its anniversary.', 'describe', 'the weir as strong'],
    ['The towns endorsed a “plan without limits” in the days before the flood.', 'endorsed', 'a “plan without limits”'],
    [
      'The weir will close in May because its gates are rotten, said two engineers.',
      'said',
      'The weir will close in May because its gates are rotten',
    ],
  ])('%s', (text, cue, expected) => expect(first(text, cue)).toBe(expected));
});
