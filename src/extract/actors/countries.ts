import anyAscii from 'any-ascii';
import countries from 'world-countries';

/** A word or phrase that stands for a state: its name, an adjective or people's name, or its seat of government. */
export interface StateForm {
  /** ISO 3166-1 alpha-3. */
  code: string;
  as: 'name' | 'demonym' | 'capital';
}

/** Short forms that English prints and the dataset lacks, and peoples whose usual adjective differs from the demonym it gives. */
const usage: [code: string, as: StateForm['as'], forms: string[]][] = [
  ['USA', 'name', ['U.S.', 'U.S', 'U.S.A.', 'America', 'the States']],
  ['USA', 'demonym', ['Americans']],
  ['USA', 'capital', ['Washington', 'Washington, D.C.', 'Washington, DC']],
  ['GBR', 'name', ['U.K.', 'Britain']],
  ['GBR', 'demonym', ['Briton', 'Britons']],
  ['ARE', 'name', ['U.A.E.', 'the Emirates']],
  ['TUR', 'name', ['Turkey']],
  ['TUR', 'demonym', ['Turk', 'Turks']],
  ['CIV', 'name', ["Cote d'Ivoire"]],
  ['COD', 'name', ['Congo']],
  ['SWZ', 'name', ['Swaziland']],
  ['MKD', 'name', ['Macedonia']],
  ['UKR', 'capital', ['Kiev']],
  ['SAU', 'demonym', ['Saudi', 'Saudis']],
  ['ESP', 'demonym', ['Spaniard', 'Spaniards']],
  ['POL', 'demonym', ['Pole', 'Poles']],
  ['DNK', 'demonym', ['Dane', 'Danes']],
  ['SWE', 'demonym', ['Swede', 'Swedes']],
  ['FIN', 'demonym', ['Finn', 'Finns']],
  ['SVK', 'demonym', ['Slovak', 'Slovaks']],
  ['SVN', 'demonym', ['Slovenian']],
  ['NZL', 'demonym', ['Kiwi']],
  ['KGZ', 'demonym', ['Kyrgyz']],
  ['TJK', 'demonym', ['Tajik']],
  ['UZB', 'demonym', ['Uzbek']],
  ['KAZ', 'demonym', ['Kazakh']],
  ['PHL', 'demonym', ['Philippine']],
  ['NPL', 'demonym', ['Nepali']],
  ['BGD', 'demonym', ['Bangladesh']],
  ['PRK', 'demonym', ['North Koreans']],
  ['ECU', 'demonym', ['Ecuadorian']],
  ['SLV', 'demonym', ['Salvadorean']],
  ['BIH', 'demonym', ['Bosnian']],
  ['BIH', 'name', ['Bosnia']],
  ['SRB', 'demonym', ['Serb', 'Serbs']],
  ['HRV', 'demonym', ['Croat', 'Croats']],
  ['VAT', 'name', ['the Vatican', 'Vatican', 'Holy See']],
  ['NLD', 'capital', ['The Hague', 'the Hague']],
];

const byForm = new Map<string, StateForm>();
const names = new Map<string, string>();
/** The longest form in words, so that a look-up knows where to stop. */
let longest = 1;

/** The form that look-ups compare: accents and case of letters gone, apostrophes and dots kept. */
export const folded = (s: string): string => (/^[\x20-\x7e]*$/.test(s) ? s : anyAscii(s));

function add(form: string, code: string, as: StateForm['as']): void {
  const key = folded(form);
  if (!/^[A-Z]/.test(key) || byForm.has(key)) return;
  byForm.set(key, { code, as });
  longest = Math.max(longest, key.split(' ').length);
}

for (const [code, as, forms] of usage) for (const form of forms) add(form, code, as);
// Independent states first, so that a name that two share (“Georgia”, “Guinea”) goes to the state.
const states = countries.filter((c) => c.independent);
for (const c of states) {
  names.set(c.cca3, c.name.common);
  add(c.name.common, c.cca3, 'name');
  add(c.name.official, c.cca3, 'name');
}
for (const c of states) {
  for (const d of c.demonyms?.['eng']?.m.split(/,\s*/) ?? []) {
    add(d, c.cca3, 'demonym');
    if (/(?:an|i|er)$/.test(d)) add(`${d}s`, c.cca3, 'demonym');
  }
  // Two-letter codes are words in capitals (“IT”, “NO”) but for the two that English prints as names.
  for (const s of c.altSpellings) if (s.length > 3 || /^(?:US|UK|USA|UAE|DRC)$/.test(s)) add(s, c.cca3, 'name');
}
for (const c of states) for (const capital of c.capital) add(capital, c.cca3, 'capital');
for (const c of countries) {
  if (c.independent) continue;
  names.set(c.cca3, c.name.common);
  if (c.name.common.length > 4) add(c.name.common, c.cca3, 'name');
  for (const d of c.demonyms?.['eng']?.m.split(/,\s*/) ?? []) add(d, c.cca3, 'demonym');
  if (c.unMember || /Taiwan|Palestine|Kosovo/.test(c.name.common)) for (const d of c.capital) add(d, c.cca3, 'capital');
}

/** The state that a form stands for, or undefined; any spelling of accents is found. */
export const stateOf = (form: string): StateForm | undefined => byForm.get(folded(form));

/** A state's common English name by its ISO 3166-1 alpha-3 code. */
export const stateName = (code: string): string => names.get(code) ?? code;

/** How many words the longest form has. */
export const longestForm = longest;
