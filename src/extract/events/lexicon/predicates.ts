/** Verbs that tell a state, a thought or a bare “be”, not a happening (Vendler 1957; the classes STATE, I_STATE, PERCEPTION of TimeML). */
export const STATES = new Set(
  (
    'be have seem appear remain know believe think feel want like love hate need own contain include consist belong depend deserve doubt exist fit hope imagine involve lack mean matter owe possess prefer resemble suppose understand wish mind ' +
    'look sound stand lie sit live stay keep consider regard account represent reflect mark underscore underline highlight suggest indicate imply show signal constitute comprise cost weigh measure total number range average represent tend serve use work coincide overlap follow precede plan expect schedule slate intend'
  ).split(' '),
);

/** Words that look like verbs and join phrases. */
export const JOINING = new Set(
  'amid compare follow include regard accord concern pend give consider despite base depend due exclude bar owe'.split(
    ' ',
  ),
);

/** Verbs with which somebody says something: what they govern was said, and is a statement. */
export const SPEECH = new Set(
  'say tell add note report write explain state argue claim insist stress recall remark reply respond comment ask answer quote cite describe mention point predict expect estimate warn believe think acknowledge admit confirm reveal declare announce suggest allege deny read according conclude reiterate caution concede complain joke joke quip observe muse opine assert contend maintain'.split(
    ' ',
  ),
);

/** Verbs whose infinitive is still to come. */
export const PLANNING = new Set(
  'plan intend expect schedule set prepare aim hope want vow pledge promise agree decide seek propose offer threaten ask order urge call due slate tell invite allow'.split(
    ' ',
  ),
);

/** Of those the ones that only wish for it, or leave it to somebody else. */
export const WISHING = new Set('aim hope want seek propose offer threaten ask urge call tell invite allow'.split(' '));

/** Verbs of what somebody takes to be so, and doesn't know. */
export const DOUBTING = new Set(
  'fear suspect believe think presume assume suppose allege rumour rumor doubt hope guess'.split(' '),
);

/** Verbs that lay a deed at somebody's door. */
export const ACCUSING = new Set('accuse charge suspect indict impeach try investigate probe'.split(' '));

/** Verbs that say of a deed that it was not done. */
export const DENYING = new Set('deny dispute refute disprove acquit clear exonerate absolve'.split(' '));

/** Nouns for words or thoughts of what may not be so. */
export const UNSURE = new Set(
  'suspicion charge allegation accusation claim rumour rumor fear speculation possibility risk'.split(' '),
);

/** Verbs and particles that undo what their object names. */
export const UNDOING = new Set(
  'cancel scrap scrub postpone suspend lift abandon shelve halt delay scuttle revoke annul drop axe abort'.split(' '),
);
