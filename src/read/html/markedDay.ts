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
 * the last above it; where it tells only of a change, about that day (EDTF `~`). `dayFirst` says how the outlet writes dates.
 */
export function markedDay(document: DomDocument, dayFirst: boolean): string | undefined {
  let above: string | undefined;
  let changed: string | undefined;
  let belowTitle = false;
  for (const e of [...document.querySelectorAll(`h1,${marked}`)].slice(0, most)) {
    if (/^h1$/i.test(e.nodeName)) {
      belowTitle = true;
      continue;
    }
    const { day, isChange } = dayOf(e, dayFirst);
    if (day === undefined || isOthers(e)) continue;
    if (isChange) {
      if (belowTitle) changed ??= day;
    } else if (belowTitle) return day;
    else above = day;
  }
  return above ?? labelledDay(document, dayFirst) ?? (changed && `${changed}~`);
}

/** The day in the box of a label that stands by itself: “Posted on”, and beside it “3 May 2031”. */
function labelledDay(document: DomDocument, dayFirst: boolean): string | undefined {
  for (const e of [...document.querySelectorAll('span,div,p,b,strong,small')].slice(0, 4000)) {
    if (e.childNodes.length !== 1 || e.firstChild!.nodeType !== 3) continue;
    if (
      !/^\s{0,99}(?:posted|published|veröffentlicht|publié)(?: (?:on|am|le))?:?\s{0,99}$/iu.test(
        (e.textContent ?? '').slice(0, 60),
      )
    )
      continue;
    const box = e.parentNode?.textContent ?? '';
    const beside = box.slice(box.indexOf(e.textContent!) + e.textContent!.length).replace(/\s{1,2000}/g, ' ');
    const [first] = beside.length <= longest && !isOthers(e) ? daysIn(beside, dayFirst) : [];
    if (first) return first.day;
  }
  return undefined;
}

function dayOf(e: DomElement, dayFirst: boolean): { day?: string; isChange?: boolean } {
  const machine = e.getAttribute('datetime');
  const label = e.nodeName.toUpperCase() === 'DT';
  const said = (label ? definitionOf(e) : e.textContent) ?? '';
  const text = said.replace(/\s{1,2000}/g, ' ').trim();
  const box = e.parentNode?.nodeType === 1 ? (e.parentNode.getAttribute('class') ?? '') : '';
  const own = `${e.getAttribute('class') ?? ''} ${box} ${text}`;
  if (text.length > longest) return {};
  const [first] = daysIn(machine ? `${machine.slice(0, 10)} ${text}` : text, dayFirst);
  return first ? { day: first.day, isChange: change.test(own) } : {};
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
