import { longestForm, stateOf } from '../../extract/actors/countries.ts';
import { type OfficeKey, officeFits } from '../../extract/actors/officeKey.ts';
import type { Actor } from '../../model/actor.ts';
import { bareSpan } from '../../model/span.ts';
import type { Cluster } from './cluster.ts';
import { keyOfOffice } from './heldOffices.ts';

type Office = Actor['offices'][number];

/** Whether an office as printed is one that is held, once the name of its own state is taken out of it. */
function withoutState(office: string, country: string | null, held: OfficeKey): boolean {
  const words = office.split(/\s+/);
  return words.some((_, from) =>
    words.slice(from, from + longestForm).some((_, n) => {
      if (country === null || stateOf(words.slice(from, from + n + 1).join(' '))?.code !== country) return false;
      const rest = keyOfOffice([...words.slice(0, from), ...words.slice(from + n + 1)].join(' '));
      return rest !== null && officeFits(rest, held) && officeFits(held, rest);
    }),
  );
}

/** The offices that articles give a person, with their words; bounds and titles of the authority file where it has them. */
export function officesOf(c: Cluster): Office[] {
  const offices: Office[] = (c.known?.offices ?? []).map((o) => ({
    title: o.title,
    country: o.country ?? c.known!.country ?? null,
    from: o.from ?? null,
    to: o.to ?? null,
    evidence: [],
  }));
  const titles = new Map<Office, Map<string, number>>();
  for (const { article, actor } of c.members) {
    for (const { office, country, ...span } of actor.offices) {
      const key = keyOfOffice(office);
      const fits = (o: Office): boolean => {
        const held = keyOfOffice(o.title);
        if (country && o.country && country !== o.country) return false;
        return (
          o.title === office ||
          (held !== null && held.fields.length > 0 && withoutState(office, o.country, held)) ||
          (key !== null && held !== null && officeFits(key, held) && key.fields.length > 0) ||
          (key !== null && held !== null && officeFits(held, key) && officeFits(key, held))
        );
      };
      let found = offices.find(fits);
      if (!found) {
        found = { title: office, country, from: null, to: null, evidence: [] };
        offices.push(found);
        titles.set(found, new Map());
      }
      found.country ??= country;
      found.evidence.push({ article: article.id, span: bareSpan(span) });
      const printed = titles.get(found);
      printed?.set(office, (printed.get(office) ?? 0) + 1);
    }
  }
  for (const [o, printed] of titles) {
    o.title = [...printed].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
  }
  // The authority file's order first, then by how many articles say so.
  return offices;
}
