import { words } from '../../words.ts';

/** Verbs of being, having, thinking and feeling: what they tell lasts, whatever their tense (Levin 1993, classes 31.2, 47, 51.8, 54). */
export const STATIVE = words(
  'appear belong comprise concern consist constitute contain correspond cost date deem depend deserve detest differ dislike employ entail exist fit hate imply include know lack last lie like love matter mean measure mesh need owe own pertain possess prefer relate remain represent require resemble resent seem stem suffice suit tend total underlie understand want weigh',
);
/** What is attacked with words only. */
export const OPINIONS = words(
  'plan policy record decision law bill proposal idea claim character reputation credibility comment remark stance approach handling strategy system budget reform legacy article speech notion argument critic opponent rival press media coverage candidacy campaign rhetoric integrity patriotism value',
);
/** What an attack, a battle or a strike of another sort is called by the word before it. */
export const OTHER_SORTS = words(
  'heart panic asthma anxiety verbal personal political rhetorical legal court custody uphill bidding price ratings charm media twitter bird photo film video fashion press news',
);
export const ILLNESSES = words(
  'cancer illness disease leukemia leukaemia addiction depression alcoholism dementia inflation weight',
);
/** What is shot with a camera or at a goal, struck without a blow, or hit like a mark. */
export const BLOODLESS: Readonly<Record<string, ReadonlySet<string>>> = {
  shoot: words('film video scene movie photo picture footage episode documentary commercial ad series percentage'),
  strike: words('deal agreement accord bargain balance chord tone pose compromise note'),
  hit: words(
    'record high low target milestone gas accelerator jackpot ground snag bottom shelf store theater theatre cinema market screen note homer button brake road stage',
  ),
  invade: words('pitch field court stage track privacy'),
  kill: words('bill deal plan proposal project measure time idea rumour rumor'),
};
export const LABOUR = words(
  'worker union nurse teacher driver pilot labour labor wage picket staff doctor employee walkout pay',
);
/** What is released for sale or to read; people are released otherwise. */
export const WORKS = words(
  'album film movie game product phone smartphone video photo report statement song single version update figure result data document book trailer software app device model footage transcript memo study survey email letter image',
);
export const PICTURED = words(
  'video camera film tape photo photograph picture image footage cctv webcam attention imagination mood moment spirit essence opportunity',
);
/** Where those are who are let go. */
export const CUSTODY = words('prison jail custody captivity detention hospital bail parole');
/** What kills without anybody's doing. */
export const FORCES_OF_NATURE = words(
  'fire blaze storm hurricane typhoon cyclone tornado quake earthquake tremor temblor flood tsunami wave lightning gale blizzard heatwave avalanche landslide meteor asteroid disease virus outbreak strain plague cholera flu influenza pandemic epidemic coronavirus infection malaria measles bacterium pathogen heat drought',
);
/** What runs into something without meaning to; attackers ram with cars, but whoever is struck by one has had an accident. */
export const VESSELS = words(
  'ship boat ferry barge vessel trawler yacht dinghy tanker freighter mv hms uss tram train bus coach plane jet airliner airplane aircraft helicopter',
);
export const VEHICLES = words(
  'car vehicle truck lorry van suv taxi cab minivan pickup motorist driver motorcycle motorcyclist cyclist bicycle scooter tractor',
);
/** What is launched or fired at a distance, and what a hand holds. */
export const MISSILES = words('missile icbm irbm warhead torpedo artillery shell mortar nuclear ballistic rocket');
export const SMALL_ARMS = words('shot gun bullet weapon grenade cannon gas pistol rifle round handgun revolver');
/** What help is made of, in PLOVER's sense of AID: for those in need, or for an ally. */
export const AIDED = words(
  'aid relief help assistance support goods arms food water medicine tent blanket vaccine supplies supply shelter ammunition weapon missile tank fund funding grant loan grain humanitarian medical emergency',
);
export const SCHOOLING = words('school college university class church academy kindergarten');
/** What is signed by one side. */
export const LAWS = words('law bill order act decree legislation measure ordinance petition letter book autograph');
/** What one takes back that no soldier stood on. */
export const OFFERED = words(
  'offer bid proposal complaint bill motion application candidacy nomination lawsuit suit statement remark support money cash funding appeal claim threat licence license savings deposit',
);
/** What is lifted, eased or suspended so that others may do something. */
export const CURBS = words(
  'ban law sanction restriction blockade curfew embargo lockdown state siege requirement rule order limit quarantine veto suspension tariff curb control moratorium freeze',
);
/** What is lifted when a danger is over. */
export const ALARMS = words('evacuation warning alert alarm shelter-in-place boil notice');
/** What the law takes from its owner. */
export const PROPERTY = words(
  'bank company firm asset property account fund cash money drug cocaine heroin cannabis gun firearm knife computer laptop phone document record file evidence goods shipment car cigarette ivory',
);
/** What is suspended against somebody; services and searches only stop. */
export const WITHHELD = words(
  'talk talks negotiation relation tie cooperation co-operation membership treaty pact agreement visa licence license trade export import sale contract accreditation voting',
);
/** What is held in rounds by those who speak with each other. */
export const TALKS = words(
  'talk talks negotiation consultation dialogue discussion meeting conference summit diplomacy session visit call',
);
export const PRIZES = words('oscar emmy grammy award prize academy globe bafta booker nobel screenplay');
/** Who is sent into a field. */
export const FORCES = words(
  'troop troops soldier force unit battalion ship warship frigate jet aircraft missile tank police officer army navy guard fleet drone weapon system brigade squad personnel team reservist marine carrier bomber helicopter submarine',
);
/** What is charged by whoever sells. */
export const PRICES = words('fee price rate tuition interest dollar euro pound crown customer user rent toll battery');
/** What stands fast and is run into; nobody attacks it. */
export const STANDING = words('pillar pier pole tree kerb curb reef rock iceberg buoy lamppost guardrail sandbank');
