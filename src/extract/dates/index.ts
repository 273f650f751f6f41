import type { Article } from '../../model/article.ts';
import { monthText } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { timeOf } from '../../model/edtf.ts';
import { englishMonths } from '../../model/months.ts';
import { spanOf } from '../../model/span.ts';

const months = englishMonths.join('|');
const written = new RegExp(
  `\\b(?:(${months}) (\\d{1,2}),? (\\d{4})|(\\d{1,2}) (${months}) (\\d{4})|(${months}) (\\d{4}))\\b`,
  'g',
);

/** The dates that an article's text names, in order, resolved to EDTF. */
export function readDates(article: Article): DateMention[] {
  const found: DateMention[] = [];
  for (const s of article.sentences) {
    for (const m of article.text.slice(s.start, s.end).matchAll(written)) {
      const [, m1, d1, y1, d2, m2, y2, m3, y3] = m;
      const month = (englishMonths as readonly string[]).indexOf((m1 ?? m2 ?? m3)!) + 1;
      const day = d1 ?? d2;
      const time = timeOf(`${monthText(Number(y1 ?? y2 ?? y3), month)}${day ? `-${day.padStart(2, '0')}` : ''}`);
      if (time)
        found.push({
          ...time,
          basis: 'stated',
          ...spanOf(article.text, s.start + m.index, s.start + m.index + m[0].length),
        });
    }
  }
  return found;
}
