/** Words of which invented news is made (`newsGrammar.ts`): general English, no name of anything that there is. */

/** Who acts in news; the plural is regular unless it is given behind a stroke. */
export const WHO =
  'minister court judge union council senate regulator inspector commander rebel farmer teacher doctor nurse pilot sailor miner trader baker painter author singer scholar surgeon banker lawyer prosecutor detective guard soldier officer general admiral envoy diplomat spokeswoman/spokeswomen chairwoman/chairwomen chancellor president governor senator mayor lawmaker candidate party/parties coalition cabinet ministry/ministries agency/agencies committee commission company/companies airline railway brewery/breweries retailer builder carmaker insurer museum university/universities hospital school theatre club team coach striker captain swimmer climber tenant villager resident refugee migrant prisoner hostage smuggler hacker expert researcher engineer astronomer biologist veteran pensioner student shepherd fisherman/fishermen driver tram boat tanker crew monk bishop emperor king queen prince premier deputy/deputies clerk auditor activist campaigner protester voter family/families father mother brother sister neighbour tourist hunter';

/** What they do it to. */
export const WHAT =
  'treaty/treaties bill law tax budget loan bond fund salary/salaries pension wage price tariff quota subsidy/subsidies contract licence permit offer bid claim report inquiry review audit verdict appeal sentence ruling fine ban curfew truce pact summit meeting debate speech letter message warning promise threat bridge tunnel dam canal road railway airport harbour station stadium hospital school prison palace temple church tower factory/factories mine mill farm field forest river lake island beach valley village town capital border wall fence camp base tank rocket missile drone warship submarine rifle bomb mine shell convoy cargo ship ferry/ferries train tram bus truck plane satellite probe telescope robot computer network file archive portrait statue novel film song medal trophy cup match race vaccine drug virus fever flood storm drought fire quake landslide blackout shortage strike protest rally march riot coup plot scandal fraud theft bribe debt deficit surplus profit loss share stake merger sale export import crop harvest herd whale wolf/wolves bear bee';

/** What is counted or not told apart. */
export const STUFF =
  'oil gas coal steel wheat rice milk water power aid food money gold copper timber fuel data evidence research training security safety peace war trade health housing transport energy justice education land sea air snow fog smoke';

export const ADJECTIVES =
  'new old former rural northern southern coastal foreign federal local private public secret illegal rare cheap costly early late long short heavy light deadly armed disputed ancient modern wooden stolen missing wounded tired young rich poor big small huge tiny national regional annual final fresh joint mass main key senior retired independent nuclear solar electric military civil royal urban frozen abandoned damaged unpaid';

/** Verbs with an object: plain form, with the past and the participle where they are irregular; many are nouns as well. */
export const TRANSITIVE =
  'approve reject block back cut/cut/cut hit/hit/hit quit/quit/quit seize raid storm ban fine tax fund plan test launch order veto delay halt end open close reopen shut/shut/shut buy/bought/bought sell/sold/sold build/built/built rebuild/rebuilt/rebuilt find/found/found lose/lost/lost win/won/won leave/left/left hold/held/held send/sent/sent bring/brought/brought take/took/taken give/gave/given see/saw/seen know/knew/known show/showed/shown draw/drew/drawn drive/drove/driven break/broke/broken steal/stole/stolen freeze/froze/frozen shake/shook/shaken lead/led/led fight/fought/fought catch/caught/caught teach/taught/taught spend/spent/spent lend/lent/lent feed/fed/fed read/read/read sink/sank/sunk ring/rang/rung map search probe question challenge charge sentence jail arrest free release name title honour mourn fear blame accuse praise slam attack shell bomb target guard patrol escort tow dock ship import export trade stock supply store farm mine drill pump pipe plant water harvest shear milk herd hunt fish track photograph film record edit print publish review rate rank grade score table chair head staff house host tour visit cross bridge block climb board man crew fuel power light fire oust sack recall replace hire drill coach draft sign seal ratify match copy clone patent design paint stage interview quiz grill press pressure urge warn anger upset please divide unite spark trigger fuel dent boost lift raise lower slash trim double halve cap freeze scrap shelve drop ditch bury unveil reveal leak hide mask deny admit confirm doubt dispute contest defend uphold overturn quash repeal amend';

/** Verbs without one. */
export const INTRANSITIVE =
  'fall/fell/fallen rise/rose/risen grow/grew/grown sink/sank/sunk die arrive depart return resign retire collapse crash explode burn stall march strike/struck/struck protest vote meet/met/met gather flee/fled/fled hide/hid/hidden wait sleep/slept/slept drown vanish disappear reappear surrender retreat advance land dock sail drift melt shrink/shrank/shrunk surge slump soar tumble slip climb drop fail succeed apologise bow smile weep/wept/wept sing/sang/sung dance compete rally escape recover';

/** Verbs of saying, which take a clause. */
export const SAYING =
  'say/said/said warn claim argue insist believe/believed/believed report fear hope predict concede admit announce estimate suggest deny complain note explain write/wrote/written reply add declare agree';

/** Verbs with the preposition that belongs to them, and nouns with theirs. */
export const VERBS_WITH =
  'call/for vote/for vote/on agree/on talk/to talk/with meet/with sail/for turn/to appeal/to appeal/for bow/to aim/at point/to point/at look/into look/for bid/for deal/with side/with join/with clash/with clash/over strike/over march/against march/for protest/over protest/at protest/against pray/for beg/for campaign/for campaign/against pay/for wait/for apologise/for apologise/to hope/for ask/for push/for rely/on insist/on comment/on react/to object/to return/to move/to lead/to belong/to listen/to refer/to suffer/from benefit/from withdraw/from escape/from profit/from depend/on work/on work/for fight/for fight/against';
export const NOUNS_WITH =
  'report/on inquiry/into attack/on ban/on tax/on duty/on talk/with talk/on tie/with link/to link/with threat/to access/to demand/for support/for visit/to treaty/with war/in war/on law/on letter/from letter/to message/from road/to railway/to flight/to tunnel/under tunnel/to bridge/over claim/to row/over dispute/over dispute/with quarrel/with fear/of hope/of plan/for fund/for debate/on ruling/on film/about book/about book/on song/about rise/in fall/in cut/in increase/in drop/in change/in interest/in stake/in share/in answer/to reply/to return/to limit/on limit/to evidence/of evidence/against case/against protest/against rally/against campaign/for campaign/against deal/on contract/with contract/for loan/to loan/from aid/to help/for warning/of warning/to promise/of sign/of risk/of lack/of group/of number/of series/of member/of leader/of head/of victim/of end/of part/of side/of death/of ally/of friend/of daughter/of son/of owner/of';
/** Verbs that have somebody do something: asked for it, or expected to. */
export const ASKING = 'ask urge order tell/told/told persuade beg invite advise warn';
export const EXPECTING = 'expect allow force want help enable';
/** What stands behind a name to make another of it. */
export const BODIES =
  'Bank Council University Airport Times Party Street Station Hospital Institute Museum Airways Rovers City Post';

export const BEFORE_TIME = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';
export const MONTHS = 'January February March April May June July August September October November December';
