import { daysIn } from '../writtenDay.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { isOthers } from './others.ts';

/** What designers call the place of a day, and elements that hold one. */
const marked =
  'time,small,dt,[class*="date" i]:not(body),[class*="datum" i],[class*="publish" i],[class*="submitted" i],[class*="fecha" i],[class*="time" i]:not(body),[class*="meta" i]:not(body)';
/** More text is no line that tells a day. */
const longest = 120;
const most = 200;
const change = /updat|modif|edited|revised|aktualisiert|geändert|mis à jour|actualizad|обновл|更新/i;

/**
 * The day that a page prints in what its markup calls a date, for pages that tell it nowhere else: the first below its headline, else
 * the last above it. `dayFirst` says how the outlet writes dates.
 */
export function markedDay(document: DomDocument, dayFirst: boolean): string | undefined {
  let above: string | undefined;
  let belowTitle = false;
  for (const e of [...document.querySelectorAll(`h1,${marked}`)].slice(0, most)) {
    if (/^h1$/i.test(e.nodeName)) {
      belowTitle = true;
      continue;
    }
    const day = dayOf(e, dayFirst);
    if (day === undefined || isOthers(e)) continue;
    if (belowTitle) return day;
    above = day;
  }
  return above;
}

function dayOf(e: DomElement, dayFirst: boolean): string | undefined {
  const machine = e.getAttribute('datetime');
  const label = e.nodeName.toUpperCase() === 'DT';
  const said = (label ? definitionOf(e) : e.textContent) ?? '';
  const text = said.replace(/\s{1,2000}/g, ' ').trim();
  const box = e.parentNode?.nodeType === 1 ? (e.parentNode.getAttribute('class') ?? '') : '';
  const own = `${e.getAttribute('class') ?? ''} ${box} ${text}`;
  if (text.length > longest || change.test(own)) return undefined;
  const [first] = daysIn(machine ? `${machine.slice(0, 10)} ${text}` : text, dayFirst);
  return first?.day;
}

/** What a list of terms says of its day: `<dt>Datum</dt><dd>12.01.2017</dd>`. */
function definitionOf(term: DomElement): string | null {
  if (
    !/^(?:datum|date|published|veröffentlicht|publié|fecha|data) ?:?$/iu.test(
      (term.textContent ?? '').slice(0, 40).trim(),
    )
  )
    return null;
  let next = term.nextSibling;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return next?.textContent ?? null;
}
