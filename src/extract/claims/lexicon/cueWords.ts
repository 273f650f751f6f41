import type { CueClass } from '../../../model/claim.ts';

/**
 * General English cue words: lemmas by sense, each sense with its class after Recasens, Danescu-Niculescu-Mizil and
 * Jurafsky (2013) — neutral, distancing (throws doubt on the speaker), factive (takes the content as true) or
 * speech-act (does something by saying it). An edition's `lexicon/verbs.yaml` extends or overrides the classes.
 */
export const VERBS: Record<string, { class: CueClass; lemmas: string }> = {
  say: {
    class: 'neutral',
    lemmas:
      'say tell speak state write add continue remark comment reply respond answer articulate voice word utter phrase recite read quote',
  },
  report: {
    class: 'neutral',
    lemmas:
      'report tweet retweet post publish announce declare inform notify brief relay convey communicate describe recount recall relate narrate detail outline summarize explain testify release issue broadcast note mention observe elaborate conclude reiterate repeat echo blog email text message caption record document list',
  },
  stress: { class: 'neutral', lemmas: 'stress emphasize emphasise underscore underline highlight point' },
  mark: {
    class: 'neutral',
    lemmas: 'mark signify reflect represent epitomize herald foreshadow embody exemplify portend',
  },
  discuss: {
    class: 'neutral',
    lemmas:
      'discuss talk chat debate address refer cite reference joke quip muse ponder focus touch allude hint signal',
  },
  speech: {
    class: 'speech-act',
    lemmas:
      'vow pledge promise swear guarantee commit agree offer propose urge call ask request demand order instruct invite encourage exhort implore beg plead appeal advise recommend warn caution threaten apologize apologise thank congratulate welcome condemn denounce deplore criticize criticise blast slam attack accuse blame charge decry rebuke rebuff reject refuse decline oppose protest object complain dismiss deny rebut refute dispute contradict retort counter endorse support back favor favour advocate champion defend praise laud hail applaud tout celebrate commend nominate authorize approve veto reassure assure affirm reaffirm vouch pray bless remind press lobby push petition sue challenge chide scold berate mock ridicule taunt rail rip lash disavow renounce repudiate retract withdraw concede name dub label brand term portray depict characterize characterise paint cast frame compare liken disparage belittle boast brag gloat lament bemoan grumble',
  },
  claim: {
    class: 'distancing',
    lemmas:
      'claim allege hypothesise hypothesize assert contend purport insinuate maintain insist argue suggest imply profess posit opine theorize theorise speculate fabricate lie mislead pretend rant bluster',
  },
  fact: {
    class: 'factive',
    lemmas:
      'acknowledge accept admit confess confirm reveal disclose prove demonstrate show know realize realise recognize recognise discover learn clarify verify expose concede remember forget regret notice divulge',
  },
  evidence: {
    class: 'neutral',
    lemmas:
      'indicate find suggest determine establish illustrate measure estimate poll survey rate rank calculate forecast project predict foresee',
  },
  believe: {
    class: 'neutral',
    lemmas:
      'believe think consider deem regard view see feel reckon guess suppose assume presume suspect doubt wonder question imagine expect anticipate judge understand interpret perceive disagree conclude rule find figure hold decide mean sense',
  },
  hope: {
    class: 'neutral',
    lemmas:
      'hope wish want desire seek aim plan intend aspire mean try attempt strive prepare prefer like love hate dislike fear worry dread concern care trust distrust mistrust admire respect resent appreciate yearn long dream choose vote pursue',
  },
  ask: { class: 'neutral', lemmas: 'ask inquire enquire query question wonder interrogate probe quiz' },
  shout: {
    class: 'neutral',
    lemmas:
      'shout scream yell cry exclaim whisper murmur mutter chant boo cheer sing snap growl bark laugh smile sigh grin nod interject interrupt',
  },
  seem: { class: 'neutral', lemmas: 'seem appear accord reportedly allegedly' },
};

/**
 * Verbs whose class the practice of news desks tells apart from their sense (newsroom stylebooks):
 * who “points out” or “notes” something has it true, and “refute” says that the denial succeeded.
 */
export const DESK: Partial<Record<CueClass, string>> = {
  factive: 'point note observe remind underline underscore highlight refute debunk disprove flag',
  distancing: 'boast brag gloat profess',
};

/** Nouns for words said or thought: the sense of the verb they come from. */
export const NOUNS: Record<string, string> = {
  say: 'statement remark comment word speech address interview answer reply response letter memo email tweet message post quote quotation line language transcript testimony press-release release',
  report:
    'report announcement description account story article note news headline declaration dispatch bulletin briefing communique paper record filing',
  discuss: 'discussion talk debate conversation reference mention allusion hint signal joke quip',
  speech:
    'promise pledge vow commitment agreement offer proposal call request demand order invitation appeal advice recommendation warning threat apology condemnation denunciation criticism attack accusation charge blame rebuke rejection refusal opposition protest objection complaint denial rebuttal endorsement support approval backing defense defence praise reassurance assurance affirmation challenge concession critique ruling',
  claim:
    'claim allegation assertion contention suggestion implication insinuation argument lie theory speculation rumor rumour myth',
  fact: 'confirmation revelation disclosure proof admission acknowledgment acknowledgement knowledge realization recognition confession evidence fact',
  evidence: 'finding study poll survey estimate forecast projection prediction analysis data research result',
  believe:
    'belief thought view opinion feeling assumption suspicion doubt question expectation anticipation judgment judgement perception conclusion position stance sense idea interpretation notion decision',
  hope: 'hope wish desire aim plan intention aspiration preference fear worry concern goal ambition dream interest willingness eagerness reluctance readiness intent effort mind confidence trust distrust',
};

/** Adjectives of mind and will: “was confident that”, “is willing to”. */
export const ADJECTIVES: Record<string, string> = {
  believe:
    'sure certain confident convinced skeptical sceptical doubtful aware unaware uncertain unsure clear optimistic pessimistic adamant',
  hope: 'hopeful eager willing unwilling ready reluctant keen afraid worried concerned anxious fearful determined interested happy glad sad proud sorry upset angry disappointed pleased frustrated surprised shocked wary fond grateful committed',
  speech: 'critical supportive dismissive opposed vocal',
};
