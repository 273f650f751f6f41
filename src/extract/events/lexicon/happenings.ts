import type { EventType } from '../../../model/event.ts';

/**
 * Words that report a happening, as lemmas: general English news, no subject. Types are PLOVER's
 * (https://github.com/openeventdata/PLOVER) and our own APPOINT, MARK and REPORT.
 * `kind` is finer: reports of one happening may call it any word of one kind, or of a kind in the same family.
 * `strong` words tell a happening wherever they stand; the others only in a dated or leading sentence.
 * A noun phrase may be written with its modifier (“video call”); the last word is its head.
 */
interface Entry {
  type: EventType;
  kind: string;
  strong?: true;
  verbs?: string;
  nouns?: string;
}

export const lexicon: readonly Entry[] = [
  {
    type: 'CONSULT',
    kind: 'meeting',
    strong: true,
    verbs: 'meet confer huddle',
    nouns:
      'meeting talk talks summit consultation consultations dialogue negotiation conference session round videoconference',
  },
  {
    type: 'CONSULT',
    kind: 'call',
    strong: true,
    verbs: 'phone telephone',
    nouns: 'phone-call telephone-call video-call',
  },
  { type: 'CONSULT', kind: 'visit', strong: true, verbs: 'visit tour', nouns: 'visit trip tour' },
  { type: 'REPORT', kind: 'travel', verbs: 'arrive travel fly return' },
  { type: 'CONSULT', kind: 'attendance', verbs: 'attend', nouns: 'attendance' },
  {
    type: 'COOPERATE',
    kind: 'exercise',
    strong: true,
    nouns: 'exercise drill manoeuvre maneuver wargame',
  },
  { type: 'COOPERATE', kind: 'patrol', strong: true, verbs: 'patrol', nouns: 'patrol flyover' },
  {
    type: 'AGREE',
    kind: 'agreement',
    strong: true,
    verbs: 'sign ratify',
    nouns: 'agreement accord treaty pact memorandum truce ceasefire cease-fire settlement signing',
  },
  { type: 'AGREE', kind: 'agreement', verbs: 'agree pledge', nouns: 'deal' },
  {
    type: 'AGREE',
    kind: 'declaration',
    strong: true,
    nouns: 'declaration joint-statement communique communiqué proclamation',
  },
  { type: 'REPORT', kind: 'announcement', verbs: 'declare proclaim announce', nouns: 'announcement' },
  { type: 'REPORT', kind: 'statement', verbs: 'reveal disclose confirm admit' },
  { type: 'SUPPORT', kind: 'statement', verbs: 'endorse praise welcome hail back' },
  { type: 'SUPPORT', kind: 'recognition', strong: true, verbs: 'recognise recognize', nouns: 'recognition' },
  { type: 'AID', kind: 'delivery', strong: true, verbs: 'deliver donate ship', nouns: 'delivery shipment donation' },
  { type: 'AID', kind: 'delivery', verbs: 'supply provide' },
  {
    type: 'SANCTION',
    kind: 'sanction',
    strong: true,
    verbs: 'sanction blacklist',
    nouns: 'sanction sanctions embargo',
  },
  { type: 'SANCTION', kind: 'ban', verbs: 'ban suspend fine expel', nouns: 'ban suspension expulsion' },
  {
    type: 'ASSAULT',
    kind: 'attack',
    strong: true,
    verbs: 'attack invade bomb shell raid storm ambush kill shoot stab behead massacre assassinate bombard',
    nouns:
      'attack invasion bombing shooting airstrike raid ambush assault massacre assassination shelling bombardment stabbing killing rampage annexation coup',
  },
  {
    type: 'ASSAULT',
    kind: 'attack',
    verbs: 'hit strike seize capture plow plough ram assault punch slap rape annex',
    nouns: 'strike seizure capture',
  },
  { type: 'ASSAULT', kind: 'battle', strong: true, verbs: 'besiege', nouns: 'battle siege offensive' },
  {
    type: 'MOBILIZE',
    kind: 'deployment',
    strong: true,
    verbs: 'deploy mobilise mobilize',
    nouns: 'deployment mobilisation mobilization',
  },
  {
    type: 'MOBILIZE',
    kind: 'launch',
    verbs: 'fire test-fire launch',
    nouns: 'launch test missile-test test-firing',
  },
  {
    type: 'APPOINT',
    kind: 'appointment',
    strong: true,
    verbs: 'appoint nominate reappoint inaugurate elect re-elect crown',
    nouns: 'appointment nomination inauguration swearing-in coronation',
  },
  { type: 'APPOINT', kind: 'appointment', verbs: 'succeed promote hire replace' },
  {
    type: 'APPOINT',
    kind: 'departure',
    strong: true,
    verbs: 'resign retire oust sack depose abdicate',
    nouns: 'resignation retirement dismissal ouster sacking abdication',
  },
  { type: 'APPOINT', kind: 'departure', verbs: 'depart quit leave remove exit dismiss', nouns: 'departure removal' },
  {
    type: 'MARK',
    kind: 'anniversary',
    strong: true,
    verbs: 'celebrate commemorate',
    nouns: 'anniversary jubilee centenary bicentenary',
  },
  {
    type: 'COERCE',
    kind: 'arrest',
    strong: true,
    verbs: 'arrest detain indict extradite deport imprison jail kidnap abduct',
    nouns: 'arrest indictment extradition deportation kidnapping abduction',
  },
  { type: 'COERCE', kind: 'arrest', verbs: 'charge bust nab', nouns: 'detention' },
  {
    type: 'COERCE',
    kind: 'verdict',
    strong: true,
    verbs: 'sentence convict acquit',
    nouns: 'verdict conviction acquittal execution',
  },
  { type: 'COERCE', kind: 'crackdown', verbs: 'evict blockade', nouns: 'crackdown blockade eviction' },
  {
    type: 'REPORT',
    kind: 'ruling',
    strong: true,
    verbs: 'overturn uphold invalidate',
    nouns: 'ruling judgment judgement',
  },
  { type: 'REPORT', kind: 'ruling', verbs: 'rule' },
  { type: 'ACCUSE', kind: 'accusation', strong: true, verbs: 'accuse sue', nouns: 'lawsuit' },
  {
    type: 'ACCUSE',
    kind: 'accusation',
    verbs: 'condemn denounce blame criticise criticize allege',
    nouns: 'accusation condemnation',
  },
  { type: 'REJECT', kind: 'rejection', strong: true, verbs: 'veto', nouns: 'veto' },
  { type: 'REJECT', kind: 'rejection', verbs: 'reject refuse decline oppose deny', nouns: 'rejection refusal' },
  {
    type: 'PROTEST',
    kind: 'protest',
    strong: true,
    verbs: 'protest riot',
    nouns: 'protest demonstration riot walkout uprising rebellion mutiny march rally',
  },
  { type: 'THREATEN', kind: 'threat', verbs: 'threaten warn', nouns: 'ultimatum' },
  { type: 'REQUEST', kind: 'request', verbs: 'urge demand appeal petition' },
  {
    type: 'RETREAT',
    kind: 'withdrawal',
    strong: true,
    verbs: 'withdraw retreat surrender evacuate',
    nouns: 'withdrawal retreat evacuation surrender pullout',
  },
  { type: 'RETREAT', kind: 'release', verbs: 'free release', nouns: 'release' },
  { type: 'CONCEDE', kind: 'concession', strong: true, verbs: 'apologise apologize', nouns: 'apology' },
  { type: 'CONCEDE', kind: 'concession', verbs: 'ease lift resume reopen' },
  { type: 'REPORT', kind: 'launch', strong: true, nouns: 'liftoff lift-off' },
  {
    type: 'REPORT',
    kind: 'product',
    verbs: 'unveil introduce roll enable debut premiere publish open',
    nouns: 'unveiling premiere debut',
  },
  {
    type: 'REPORT',
    kind: 'crash',
    strong: true,
    verbs: 'crash derail collide overturn sink capsize',
    nouns: 'crash derailment collision wreck shipwreck sinking',
  },
  {
    type: 'REPORT',
    kind: 'disaster',
    strong: true,
    verbs: 'explode erupt flood',
    nouns:
      'earthquake explosion blast eruption flood hurricane typhoon tsunami wildfire landslide tornado cyclone blizzard avalanche famine outbreak blackout',
  },
  { type: 'REPORT', kind: 'death', strong: true, verbs: 'die drown', nouns: 'death funeral' },
  { type: 'REPORT', kind: 'election', strong: true, nouns: 'election referendum by-election runoff' },
  { type: 'REPORT', kind: 'vote', verbs: 'vote', nouns: 'vote ballot' },
  { type: 'REPORT', kind: 'deal', strong: true, verbs: 'acquire merge', nouns: 'merger takeover acquisition' },
  { type: 'REPORT', kind: 'deal', verbs: 'buy sell bid offer raise', nouns: 'bid offer purchase' },
  { type: 'REPORT', kind: 'contest', strong: true, verbs: 'defeat', nouns: 'championship' },
  { type: 'REPORT', kind: 'contest', verbs: 'win beat lose clinch', nouns: 'victory defeat win' },
  { type: 'REPORT', kind: 'breach', strong: true, verbs: 'hack leak', nouns: 'breach hack leak' },
  { type: 'REPORT', kind: 'separation', strong: true, verbs: 'divorce', nouns: 'divorce breakup break-up' },
  { type: 'REPORT', kind: 'separation', verbs: 'split', nouns: 'split' },
  { type: 'REPORT', kind: 'wedding', strong: true, verbs: 'marry wed', nouns: 'wedding' },
  { type: 'REPORT', kind: 'founding', strong: true, verbs: 'found', nouns: 'founding' },
  { type: 'REPORT', kind: 'founding', verbs: 'establish inaugurate', nouns: 'establishment' },
  { type: 'REPORT', kind: 'independence', nouns: 'independence' },
  { type: 'REPORT', kind: 'discovery', strong: true, verbs: 'discover', nouns: 'discovery' },
  { type: 'REPORT', kind: 'inquiry', strong: true, nouns: 'inquest' },
  { type: 'REPORT', kind: 'start', verbs: 'begin start commence kick', nouns: 'start beginning opening' },
  { type: 'REPORT', kind: 'end', verbs: 'end conclude close shut', nouns: 'closure' },
  { type: 'REPORT', kind: 'show', strong: true, nouns: 'air-show parade festival exhibition expo' },
];

/** Verbs that say nothing themselves but that their object takes place: “held talks”, “signed a treaty”. */
export const lightVerbs: ReadonlySet<string> = new Set(
  'hold conduct stage host carry hold sign issue make launch begin start conclude complete attend chair co-chair convene open pay undertake perform mount suffer win impose announce have finish resume mark join witness see'.split(
    ' ',
  ),
);

/** Kinds that different reports use for one happening. */
export const families: Readonly<Record<string, string>> = {
  meeting: 'talks',
  call: 'talks',
  visit: 'visit',
  travel: 'visit',
  declaration: 'word',
  statement: 'word',
  announcement: 'word',
  agreement: 'word',
};

/** All kinds that the word lists tell apart. */
export const kindsOfLexicon: ReadonlySet<string> = new Set(lexicon.map((e) => e.kind));

/** The family of a kind: itself where it stands alone. */
export const familyOf = (kind: string): string => families[kind] ?? kind;

/** The families of all kinds of a type. */
export const familiesOfType = (type: EventType): string[] => [
  ...new Set(lexicon.filter((e) => e.type === type).map((e) => familyOf(e.kind))),
];
