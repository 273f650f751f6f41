import { expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { linkActors } from '../../src/link/actors.ts';
import { linkEvents } from '../../src/link/events/index.ts';
import { readArticle } from '../../src/read/article.ts';
import { readKnowledge } from '../../src/read/knowledge.ts';

const knowledge = readKnowledge(null);

type Report = readonly [title: string, published: string, text: string];

/** The articles, by number, that lead with each event. */
function leads(reports: readonly Report[]): string[] {
  const readings = reports.map(([title, published, text], i) =>
    extract(readArticle(`${i}.md`, `---\ntitle: "${title}"\n${published}\n---\n${text}\n`), knowledge),
  );
  return linkEvents(readings, linkActors(readings, knowledge))
    .map((e) => e.reports.flatMap((r) => (r.lead ? r.article : [])).join(' '))
    .filter((articles) => articles !== '')
    .sort();
}
const on = (day: string) => (day ? `published: ${day}` : '');

const denied = 'His lawyer, Joris Kamm, said he denied it.';
const arrested = 'Police in Quellin arrested former banker Piet Lorne over fraud at Sandbank.';
const charged = 'Prosecutors in Quellin charged former banker Piet Lorne with fraud at Sandbank.';
const shot = 'Two guards were shot at a bank in Quellin on Monday night, police said.';

test.each<[string, Report, Report]>([
  [
    'an arrest and a charge of no day',
    ['Lorne arrested over bank fraud', '', `${arrested} ${denied}`],
    ['Lorne charged over bank fraud', '', `${charged} ${denied}`],
  ],
  [
    'what two people win on one day',
    [
      'Ivo Brenner wins prize',
      '2031-05-09',
      'Ivo Brenner won the book prize of Velsund on 8 May 2031. The jury praised it.',
    ],
    [
      'Tilda Quist wins prize',
      '2031-05-09',
      'Tilda Quist won the harp prize of Velsund on 8 May 2031. The jury praised it.',
    ],
  ],
  [
    'a trial and its end',
    ['Trial of banker Lorne opens', '2031-06-04', `The trial of Piet Lorne for fraud at Sandbank opened. ${denied}`],
    ['Lorne sentenced to nine years', '2031-09-04', `A court sentenced Piet Lorne for fraud at Sandbank. ${denied}`],
  ],
  [
    'a sentence and the appeal',
    ['Lorne gets nine years', '', 'A court in Quellin sentenced Piet Lorne to nine years in prison for bank fraud.'],
    ['Lorne appeals', '', 'Piet Lorne appealed against nine years in prison for bank fraud to a court in Quellin.'],
  ],
  [
    'launches that appeared in July and in August',
    [
      'Skylift launches rocket',
      '2031-07-11',
      'Skylift launched its rocket Petrel from Velmar with 20 satellites on board.',
    ],
    [
      'Skylift launches rocket',
      '2031-08-15',
      'Skylift launched its rocket Petrel from Velmar with 22 satellites on board.',
    ],
  ],
])('%s are two happenings', (_, [title, day, text], [title2, day2, text2]) => {
  expect(
    leads([
      [title, on(day), text],
      [title2, on(day2), text2],
    ]),
  ).toEqual(['0', '1']);
});

test.each<[string, Report, Report]>([
  [
    'one arrest in two words',
    ['Lorne arrested over bank fraud', '2031-05-06', `${arrested} ${denied}`],
    [
      'Ex-banker Lorne detained',
      '2031-05-06',
      `Police in Quellin detained ex-banker Piet Lorne over fraud at Sandbank.`,
    ],
  ],
  [
    'a deed, whoever is held for it',
    ['Two guards shot at bank', '2031-05-06', `${shot} Officers arrested Ivo Brenner at the bank.`],
    ['Two guards shot at bank', '2031-05-06', `${shot} Ivo Brenner, a clerk of the bank, was charged with murder.`],
  ],
  [
    'launches that appeared on one day and the next',
    [
      'Skylift launches rocket',
      '2031-07-11',
      'Skylift launched its rocket Petrel from Velmar with 20 satellites on board.',
    ],
    [
      'Skylift launches rocket',
      '2031-07-12',
      'Skylift launched its rocket Petrel from Velmar with satellites on board.',
    ],
  ],
  [
    'what was planned and then held',
    [
      'Norra to hold naval drill',
      '2031-03-02',
      'Norra will hold a naval drill with Velsund off Lorvik on 20 March 2031.',
    ],
    ['Norra holds naval drill', '2031-03-21', 'Norra held a naval drill with Velsund off Lorvik on 20 March 2031.'],
  ],
])('%s is one happening', (_, [title, day, text], [title2, day2, text2]) => {
  expect(
    leads([
      [title, on(day), text],
      [title2, on(day2), text2],
    ]),
  ).toEqual(['0 1']);
});

test('a report of a charge that tells the arrest, too, is no report that the charge was the arrest', () => {
  const reports: Report[] = [
    ['Lorne arrested over bank fraud', on('2031-05-06'), `${arrested.replace('.', ' on 5 May 2031.')} ${denied}`],
    [
      'Ex-banker charged',
      on('2031-05-06'),
      'Piet Lorne, once head of Sandbank, was charged with fraud on Monday after police in Quellin had arrested him.',
    ],
  ];
  const readings = reports.map(([title, published, text], i) =>
    extract(readArticle(`${i}.md`, `---\ntitle: "${title}"\n${published}\n---\n${text}\n`), knowledge),
  );
  const told = linkEvents(readings, linkActors(readings, knowledge)).map((e) => e.reports.flatMap((r) => r.triggers));
  const words = told.map((triggers) => triggers.map((t) => t.exact).join(' '));
  expect(words.filter((w) => w.includes('charged'))).toEqual(['charged']);
});
