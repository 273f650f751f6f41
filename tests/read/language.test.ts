import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/article.ts';
import { isForeign, languageAs, languageOf } from '../../src/read/language.ts';

const german =
  'Der Hafenrat hat am Dienstag beschlossen, den alten Fähranleger zu schließen, nachdem ein Gutachten die Pfähle für morsch erklärt hatte.';

describe('languageOf', () => {
  it.each([
    ['en', 'The harbour council voted on Tuesday to close the old ferry pier, and said that a new one would follow.'],
    ['de', german],
    ['ru', 'Совет порта во вторник проголосовал за закрытие старого причала после доклада инженеров.'],
    ['zh', '市议会周二投票决定关闭旧码头，此前工程师报告称其桩基腐烂，渔民必须在三个月内离开。'],
    ['en', 'OK'],
    ['en', 'Where were you on past Wednesday?'],
    ['en', ''],
  ])('is %s', (code, text) => expect(languageOf(text)).toBe(code));
});

describe('isForeign', () => {
  it('knows a paragraph in another language from an English one', () => {
    expect(isForeign(german)).toBe(true);
    expect(isForeign('Совет порта проголосовал.')).toBe(true);
    expect(isForeign('Kapitän Jörg Müller-Lüdenscheidt, 47')).toBe(false);
    expect(isForeign('Officials of the council said that the pier was unsafe.')).toBe(false);
  });
});

describe('a mixed article', () => {
  const english = 'The council said on Tuesday that the pier will be closed for the winter.';
  it('is read where it is English', () => {
    const { sentences, language } = readArticle('a.txt', `${english}\n\n${german}\n`);
    expect(language).toBe('en');
    expect(sentences).toHaveLength(1);
  });
  it('in another language is read only where it is English', () => {
    const { sentences, language } = readArticle(
      'a.txt',
      `Hafen schließt Anleger\n\n${german}\n\n${german}\n\n${german}\n\n${english}\n`,
    );
    expect(language).toBe('de');
    expect(sentences.map((s) => s.block)).toHaveLength(1);
  });
});

describe('languageAs', () => {
  const english =
    'The board of the tramway met on Monday and was told that the rails must go before the winter is over.';
  const german =
    'Der Aufsichtsrat der Straßenbahn hat am Montag beschlossen, dass die alten Schienen noch vor dem Winter weg müssen, sagte die Vorsitzende nach der Sitzung, und die Ingenieure stimmten ihr zu.';
  it.each([
    ['en-GB', english, 'en-GB'],
    ['de', english, 'en'],
    ['en', german, 'de'],
    ['de-AT', german, 'de-AT'],
    ['de', 'Schienen weg', 'de'],
    [undefined, german, 'de'],
  ])('declared %s: %s', (declared, text, language) => expect(languageAs(declared, text)).toBe(language));
});
