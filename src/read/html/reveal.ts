import type { DomDocument, DomElement } from './dom.ts';

const hiding = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * Shows what a page's own scripts would have shown. React sends late parts as `<div hidden id="S:1">` and puts them in the place of
 * `<template id="B:1">`; other sites hide an article until it is paid for or loaded. What is hidden is taken for the article's where it
 * holds more prose than all that is to be seen. The shadow of an element, where a page's own elements show what they hold, is saved as a template.
 */
export function revealProse(document: DomDocument): void {
  for (const shadow of [...document.querySelectorAll('template[shadowrootmode], template[shadowmode]')])
    shadow.replaceWith(...Array.from(shadow.childNodes));
  for (const part of [...document.querySelectorAll('[hidden][id^="S:"]')]) {
    const number = /^S:([0-9a-f]{1,4})$/.exec(part.getAttribute('id') ?? '')?.[1];
    if (number === undefined) continue;
    part.removeAttribute('hidden');
    document.querySelector(`template[id="B:${number}"]`)?.replaceWith(part);
  }
  const hidden = [...document.querySelectorAll('body [hidden], body [style], body [aria-hidden="true"]')].filter(
    isHidden,
  );
  if (hidden.length === 0) return;
  const all = proseIn(document.body);
  for (const element of hidden) {
    if (proseIn(element) * 2 <= all) continue;
    for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
  }
}

const isHidden = (e: DomElement): boolean =>
  e.hasAttribute('hidden') || e.getAttribute('aria-hidden') === 'true' || hiding.test(e.getAttribute('style') ?? '');

/** The letters of its paragraphs of running text. */
function proseIn(element: DomElement): number {
  let letters = 0;
  for (const p of element.querySelectorAll('p')) {
    const length = p.textContent?.length ?? 0;
    if (length > 80) letters += length;
  }
  return letters;
}
