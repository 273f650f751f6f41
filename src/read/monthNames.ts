import { englishMonths } from '../model/months.ts';

/** The months as pages print them in German, French, Spanish, Italian, Portuguese, Dutch and Russian, with how they are shortened. */
const foreign: readonly string[] = [
  'Januar|Jänner|Jan|janvier|janv|enero|ene|gennaio|gen|janeiro|januari|января|янв',
  'Februar|Feber|Feb|février|fevrier|févr|fév|febrero|febbraio|fevereiro|fev|februari|февраля|фев',
  'März|Maerz|Mär|Mrz|mars|marzo|março|maart|mrt|марта|мар',
  'April|Apr|avril|avr|abril|abr|aprile|апреля|апр',
  'Mai|mayo|maggio|mag|maio|mei|мая',
  'Juni|Jun|juin|junio|giugno|giu|junho|июня|июн',
  'Juli|Jul|juillet|juil|julio|luglio|lug|julho|июля|июл',
  'August|Aug|août|aout|agosto|ago|augustus|августа|авг',
  'September|Sept|Sep|septembre|septiembre|setiembre|settembre|setembro|сентября|сен',
  'Oktober|Okt|octobre|octubre|ottobre|ott|outubro|out|октября|окт',
  'November|Nov|novembre|noviembre|novembro|ноября|ноя',
  'Dezember|Dez|décembre|decembre|déc|diciembre|dic|dicembre|dezembro|dez|december|декабря|дек',
];

const numbers = new Map<string, number>();
englishMonths.forEach((name, i) => {
  const all = [name, name.slice(0, 3), ...(name === 'September' ? ['Sept'] : []), ...foreign[i]!.split('|')];
  for (const form of all) if (!numbers.has(form.toLowerCase())) numbers.set(form.toLowerCase(), i + 1);
});

/** The number of a month by its name in any of these languages; 0 for any other word. */
export const monthNumber = (name: string): number => numbers.get(name.toLowerCase()) ?? 0;

/** All names, the longest first: an alternation for patterns. */
export const monthNames = [...numbers.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
