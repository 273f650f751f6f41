/** Nouns of those who speak for themselves, and of texts that do. */
export const SPEAKING =
  /(?:[eo]r|ist|ian|man|woman|ant|ial|yst|ee)s?$|^(?:expert|press|media|group|side|people|study|survey|poll|report|document|data|statement|party|state|camp|family|crowd|half|firm|office|team|board|church|court|ally|aide|critic|friend|wife|husband|chief|head|chair|voice|diplomat|scholar|resident|candidate|delegate|police|member|staff|youth|king|queen|scientist|mother|father|panel|council|committee|bureau|senate|congress|cabinet|club|bank|league|navy|army|force|troop|chamber|jury|ministry|company|ministries|companies)s?$/;

/** Endings of nouns for deeds, states and qualities. */
export const ABSTRACT = /(?:tion|sion|ness|ity|ance|ence|ism|ment|ship|age|ure|dom|hood|acy|ency|ancy|ing|th)$/;

/** Nouns with such an ending for bodies of people. */
export const BODIES = new Set(
  'administration association organisation organization federation confederation foundation commission delegation corporation coalition institution opposition union mission congregation generation population nation television station department government parliament regiment management establishment community university majority minority authority city charity faculty entity fraternity alliance audience conference intelligence enforcement agency leadership membership constituency embassy village youth legislature judiciary partnership electorate public king sibling offspring being'.split(
    ' ',
  ),
);

/** Nouns with such an ending for texts, by which somebody speaks. */
export const TEXTS = new Set(
  'statement announcement declaration resolution document legislation constitution publication investigation projection calculation finding filing briefing ruling hearing testimony amendment argument submission decision message page agreement petition motion opinion communication presentation manifesto'.split(
    ' ',
  ),
);

/** Nouns for texts and occasions through which somebody speaks: “a statement by the ministry”. */
export const VEHICLES = new Set(
  'statement announcement report release letter memo email e-mail tweet post message speech address remark comment testimony filing document paper interview conference briefing communique survey poll study analysis figure datum data number estimate note notice declaration bulletin article editorial'.split(
    ' ',
  ),
);

/** Other nouns that neither speak nor want. */
export const THINGS = new Set(
  'show exercise drill event war attack crisis deal move step visit trip effort strategy wall rate index bridge road river ship jet aircraft missile weapon stream gap loss day week month year effect credit approach shop model view percentage ammunition preference rage tram train bus car lorry truck plane flight boat ferry barge vehicle engine tower hall house home room door window wall street phone camera screen frame play game match goal ball race season summer spring autumn morning afternoon evening night time minute hour launch strike assault accident crash collision blast explosion fire storm flood rain wind airspace rally confusion rhetoric relationship debate refusal presence atrocity offer bid earning price cost tax cash money share stock gas oil energy cargo wreckage curse strand alarm breach cinema mystery performance participation'.split(
    ' ',
  ),
);

/** Nouns with an agent's ending for things that aren't agents. */
export const NO_AGENTS = new Set(
  'maneuver manoeuvre merger order disorder power matter tower winter summer water river weather number letter offer answer border corner danger anger hunger barrier sector factor error terror horror mirror transfer cover counter disaster character chapter computer fever layer laser ladder murder poster powder quarter shelter shoulder silver slaughter supper temper thunder timber trigger cancer paper plaster tender wonder blunder hangover takeover handover turnover disclaimer primer surrender encounter charter plant grant covenant restaurant list mist twist trial denial material memorial burial potential fee tree degree guarantee coffee catalyst door floor colour color labour behaviour favour honour tumour rumour humour vigour'.split(
    ' ',
  ),
);
