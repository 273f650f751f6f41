import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Given } from './listed.ts';

interface Locale {
  person?: Partial<
    Record<'first_name' | 'last_name', Partial<Record<'female' | 'male' | 'generic', readonly string[]>>>
  >;
}

/** Locales whose names English news prints as they are here, or as their letters are read. */
const scripts = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+$/u;

const localesIn = async (packages: string): Promise<Locale[]> => {
  const { allLocales } = await import(pathToFileURL(join(packages, '@faker-js/faker/dist/index.js')).href);
  return Object.values(allLocales as Record<string, Locale>);
};

/** The given names of @faker-js/faker in every language whose letters can be read one by one. */
export async function fakersNames(packages: string): Promise<Given[]> {
  const names: Given[] = [];
  for (const { person } of await localesIn(packages)) {
    const { female = [], male = [] } = person?.first_name ?? {};
    for (const name of female) if (scripts.test(name)) names.push({ name, gender: 'f' });
    for (const name of male) if (scripts.test(name)) names.push({ name, gender: 'm' });
  }
  return names;
}

/** The surnames of the same languages. */
export async function fakersSurnames(packages: string): Promise<string[]> {
  const lists = (await localesIn(packages)).flatMap(({ person }) => Object.values(person?.last_name ?? {}));
  return lists.flat().filter((name) => scripts.test(name));
}
