import { words } from '../../words.ts';

/** Verbs by which a text says what something means: their subject is a thing or a deed. */
export const ASSERTING = words(
  'mark underscore underline highlight signal signify reflect represent demonstrate illustrate epitomize epitomise herald foreshadow embody exemplify imply portend expose reveal betray mirror symbolise symbolize encapsulate presage cement',
);

/** Of these the ones that a text does by its words. */
export const STRESSING = words('underscore underline highlight imply reveal');

/** Of these the ones that no speaker does by speaking: a text or a deed of people “signals” only for the one who tells of it. */
export const MEANING = words(
  'mark signal signify reflect represent herald foreshadow embody symbolise symbolize presage',
);

/** Nouns that judge in apposition: “…, a sign that the truce holds”. */
export const APPOSED = words(
  'sign signal indication reminder testament blow setback step milestone victory defeat boost warning irony paradox gamble u-turn reversal departure breakthrough symbol',
);

/** Verbs of what one thing does to another, where what it does it to isn't a thing to hold: risk, trust, hopes. */
export const AFFECTING = words(
  'threaten fuel stoke heighten deepen strain threaten undermine jeopardise jeopardize endanger overshadow complicate erode bolster strengthen weaken embolden galvanise galvanize hamper hinder dent tarnish boost shake unsettle ease worsen aggravate exacerbate intensify sharpen dash doom vindicate reshape transform redefine shatter',
);

/** What a deed or state of things shows; of a text or a record it is a report. */
export const SHOWING = words('show prove suggest indicate mean');
export const RECORDS = words(
  'video footage image photo photograph picture record figure datum data number map test chart graph table log receipt camera recording reading result document paper mail',
);

/** Verbs that judge only with such an object: “raises questions”, “deals a blow”, “casts doubt”, “poses a risk”. */
export const LIGHT = words(
  'raise deal cast pose open pave set send strike mean leave bring give add offer form make become create sound ring spark spell',
);
export const JUDGED_OBJECTS = words(
  'question concern doubt fear hope suspicion alarm tension stake prospect spectre blow shadow risk threat danger challenge way door precedent tone message signal chord dilemma uncertainty relief pattern headache problem difference hollow setback landmark milestone volume opportunity chance obstacle test reminder lesson turning-point crisis trouble doom disaster end backlash anger scepticism skepticism',
);

/** Verbs that judge where what is had, held or done has a word of worth: “has serious consequences”, “plays a vital role”. */
export const BEARING = words('have carry play present hold constitute provide deliver face suffer mean bring leave');
/** Verbs that judge with “as”: “serves as a warning”. */
export const SERVING = words('serve stand act function count emerge');

/** Auxiliaries of possibility: what could or may be is nobody's report. */
export const POSSIBLE = words('could may might');

/** What somebody is, or something is likely to be, in the eyes of who writes. */
export const FORETELLING = words(
  'likely unlikely bound poised destined doomed certain sure inevitable unavoidable imminent',
);
/** Verbs after which such a word or deed is only an appearance: “seems ready”, “looks set”. */
export const SEEMING = words('seem look appear sound ring prove remain');
/** Passives behind which nobody stands: “is seen as”, “is regarded as”. */
export const REGARDING = words('see regard view consider perceive deem interpret');

/** What a thing is judged to be. */
export const EVALUATING = words(
  'significant important crucial critical vital historic unprecedented remarkable notable striking controversial ambitious bold fragile tense dangerous risky unclear uncertain clear obvious evident inevitable surprising unsurprising difficult hard impossible costly key central decisive pivotal momentous serious severe grave weak strong poor bad good great odd strange curious ironic telling worrying alarming disturbing troubling encouraging promising disappointing damaging contentious divisive sensitive delicate precarious bleak grim doubtful questionable puzzling absurd wrong right fair unfair overdue premature symbolic fundamental crucial essential legitimate illegitimate realistic unrealistic credible plausible implausible impressive dire low high slim thin new simple easy positive negative powerful emblematic major heavy profound lasting far-reaching ready far deep contested rare vulnerable isolated untenable unsustainable unacceptable understandable welcome harsh narrow real',
);
export const EVALUATING_NOUNS = words(
  'blow setback threat risk danger test milestone landmark turning breakthrough victory defeat failure success triumph sign proof symbol reminder challenge problem gamble question matter mistake shift departure watershed cornerstone obstacle priority surprise concern moment era warning disaster catastrophe crisis scandal embarrassment point signal step evidence end beginning start price pattern mystery paradox irony cause reason key lesson exception farce shame necessity illusion contradiction humiliation relief advantage weakness strength',
);
/** Such a noun judges only with such an adjective, or after “of”: “a step” is none, “a major step” is. */
export const WEAK_NOUNS = words(
  'question point step end beginning start moment matter problem era cause reason key evidence price sign concern warning relief exception strength end',
);

/** Adverbs by which a text tells how sure, fitting or surprising something is. */
export const JUDGING_ADVERBS = words(
  'clearly arguably undoubtedly unquestionably surely inevitably surprisingly unsurprisingly ironically tellingly crucially importantly significantly notably remarkably evidently apparently obviously plainly regrettably unfortunately fortunately sadly presumably probably possibly likely certainly undeniably',
);

/** “Led to”, “stems from”: cause and effect. */
export const CAUSING = new Map([
  ['lead', 'to'],
  ['result', 'in'],
  ['stem', 'from'],
  ['contribute', 'to'],
  ['amount', 'to'],
  ['point', 'to'],
  ['give', 'rise'],
  ['boil', 'down'],
  ['bode', ''],
  ['speak', 'for'],
  ['depend', 'on'],
  ['hinge', 'on'],
  ['loom', ''],
  ['backfire', ''],
  ['suffice', ''],
  ['matter', ''],
]);
