import countries from 'world-countries';
import type { Event } from '../../model/event.ts';
import { wordsAt } from '../../model/span.ts';
import type { Finding } from './finding.ts';
import { sidesOf } from './sides.ts';

/** Places that are known for sure: countries by name, capitals with their country. */
const known = new Map<string, { level: 'country' | 'capital'; country: string }>();
for (const c of countries) {
  for (const name of [c.name.common, c.name.official])
    known.set(name.toLowerCase(), { level: 'country', country: c.cca3 });
  for (const capital of c.capital ?? [])
    if (!known.has(capital.toLowerCase())) known.set(capital.toLowerCase(), { level: 'capital', country: c.cca3 });
}

type Place = { name: string; level: 'country' | 'capital'; country: string };

/** A capital lies in its country; two capitals or two countries are two places. Other places aren't compared. */
const agree = (a: Place, b: Place): boolean => (a.level === b.level ? a.name === b.name : a.country === b.country);

/** Reports that set one event in different capitals or countries. */
export function placeDisagreements(event: Event): Finding[] {
  const said = event.reports.flatMap(({ article, place }) => {
    const name = place ? wordsAt(place).replace(/^the /i, '').toLowerCase() : '';
    const found = known.get(name);
    return place && found ? [{ value: { name, ...found }, text: wordsAt(place), article, span: place }] : [];
  });
  const sides = sidesOf(said, agree);
  return sides.length > 1 ? [{ kind: 'place', about: 'Where it happened', event: event.id, actor: null, sides }] : [];
}
