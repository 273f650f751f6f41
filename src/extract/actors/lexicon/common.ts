import { words } from '../../words.ts';

/** Words that begin sentences and never names. */
export const functionWords = words(
  'the a an this that these those it its he she they we you his her their our my your i me him them us in on at by for from with without of to as and but or nor so yet if when while where whereas although though because since after before during until unless despite amid amidst among against between beyond',
  'both each every either neither some many most more few several all any no not only even also however moreover meanwhile nevertheless nonetheless therefore thus hence then now here there what who whom whose which why how yes well just still such other others another one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred',
  'first second third last next let do does did is are was were be been has have had will would can could may might must should shall isn’t aren’t don’t can’t under over above below across about around along within through throughout according like unlike near off out up down per via rival fellow than too very much more less about instead rather perhaps maybe indeed still again once never always often sometimes today yesterday tomorrow tonight later earlier recently currently previously',
  'thanks hello hi hey goodbye bye okay regarding concerning following including given asked speaking citing quoting echoing noting adding saying speaking whether whatever whoever whichever wherever whenever others everyone everybody nobody someone anyone nothing everything something none nearly almost about roughly least',
  'new old good bad big great small high low long short early late former latter same different whole half part',
);

/** Calendar words in capitals. */
export const calendarWords = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. sept',
  'christmas easter ramadan eid hanukkah diwali thanksgiving halloween passover lent ad bc bce ce am pm a.m. p.m. gmt utc et est edt cst cdt mst mdt pst pdt cet cest eet bst ist jst kst hkt msk aest aedt',
);

/** Abbreviations in capitals that name no body. */
export const idleAcronyms = words(
  'tv phd ph.d ph.d. m.sc m.sc. b.sc b.sc. m.a. b.a. msc bsc mba md ba ma ai it gdp gnp vat dna rna hiv aids covid covid-19 sars usd eur gbp rmb id ok lgbt lgbtq lgbtq+ dvd cd pc usb gps diy faq q&a pr hr sme smes ngo ngos wmd icbm icbms uav uavs pow dui suv suvs adhd ptsd iq atm url html pdf app',
  'photo video image file pic i ii iii iv vi vii viii ix xi xii xiv xv x v',
);

/** Lower-case words that stand inside names of people. */
export const particles = words(
  'de la del della da das do dos du di van von der den ter bin binte binti az bint ibn ben al el ul ur ud abu y e le zu und af av',
);

/** Words of any sentence with which a name may open, too: “New York”, “First Solar”. */
export const descriptiveOpenings: ReadonlySet<string> = new Set(
  'new great good old small high first second big long short low early young all one two three seven no'.split(' '),
);
