/** English verbs whose past or participle isn't the plain form with “-ed”: plain form, past, and the participle where it differs; a stroke parts two ways. */
const VERBS =
  'arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became become, ' +
  'befall befell befallen, begin began begun, behold beheld, bend bent, bid bid/bade bidden, bind bound, ' +
  'bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, ' +
  'browbeat browbeat browbeaten, build built, burn burnt, buy bought, catch caught, choose chose chosen, ' +
  'cling clung, come came come, creep crept, crossbreed crossbred, deal dealt, dig dug, dive dove, do did done, ' +
  'draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, ' +
  'fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, ' +
  'forbid forbade forbidden, foresee foresaw foreseen, foretell foretold, forget forgot forgotten, ' +
  'forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten, ' +
  'give gave given, go went gone, grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, ' +
  'hold held, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, ' +
  'leave left, lend lent, lie lay lain, light lit, lose lost, make made, mean meant, meet met, mislead misled, ' +
  'mistake mistook mistaken, misunderstand misunderstood, mow mowed mown, outdo outdid outdone, ' +
  'outgrow outgrew outgrown, outrun outran outrun, outsell outsold, outshine outshone, overcome overcame overcome, ' +
  'overdo overdid overdone, overfeed overfed, overhang overhung, overhear overheard, override overrode overridden, ' +
  'overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, ' +
  'partake partook partaken, pay paid, plead pled, prepay prepaid, prove proved proven, rebuild rebuilt, ' +
  'redo redid redone, redraw redrew redrawn, remake remade, repay repaid, resell resold, retake retook retaken, retell retold, ' +
  'rethink rethought, rewrite rewrote rewritten, ride rode ridden, ring rang rung, rise rose risen, run ran run, ' +
  'say said, see saw seen, seek sought, sell sold, send sent, sew sewed sewn, shake shook shaken, shed shed, ' +
  'shine shone, shoot shot, show showed shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, ' +
  'slay slew slain, sleep slept, slide slid, sling slung, smell smelt, sow sowed sown, speak spoke spoken, ' +
  'speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat, spoil spoilt, spring sprang sprung, ' +
  'stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk, strew strewed strewn, ' +
  'stride strode stridden, strike struck stricken, string strung, strive strove striven, swear swore sworn, ' +
  'sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, ' +
  'tell told, think thought, thrive throve thriven, throw threw thrown, tread trod trodden, ' +
  'undergo underwent undergone, underlie underlay underlain, understand understood, ' +
  'undertake undertook undertaken, underwrite underwrote underwritten, undo undid undone, unwind unwound, ' +
  'uphold upheld, wake woke woken, wear wore worn, weave wove woven, wed wed, weep wept, win won, wind wound, ' +
  'withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written';

/** The plain form of each past or participle that isn't another such verb's plain form, as “lay” is. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = pastsOf(VERBS);

function pastsOf(verbs: string): Map<string, string> {
  const entries = verbs.split(', ').map((verb) => verb.split(' ') as [string, ...string[]]);
  const plain = new Set(entries.map(([verb]) => verb));
  const pasts = new Map<string, string>();
  for (const [verb, ...forms] of entries)
    for (const form of forms.flatMap((f) => f.split('/'))) if (form === verb || !plain.has(form)) pasts.set(form, verb);
  return pasts;
}
