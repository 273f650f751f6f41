import { words } from '../../words.ts';

/** Words that tie a date to the verb; behind “for”, “before” or “ahead of” it may lie on its other side. */
export const ties = words('on in of at by from during over around between');
export const untilWords = words('until till til through');
export const determiners = words("the a an this that its his her their our 's ’s");

export const modals = words("'ll ’ll will shall wo would may might could should must can");
export const pastAuxiliaries = words("was were had did has have 've ’ve been");
export const present = words("is are am be 's ’s 're ’re does do");

/** Verbs that pass their tense on to the participle behind them: “will stay closed”, “was kept shut”. */
export const copulas = words('stay stays stayed remain remains remained keep keeps kept get gets got');

/** What is planned lies ahead, whatever tense it is told in: “was scheduled to meet on Monday”. */
export const plans = words(
  'due set scheduled expected planned plans slated likely supposed ready going hopes hoped intends intend aims want wants wanted invited agreed promised vowed pledged threatened threatens deadline ahead upcoming next',
);

/** Of the plans those that are acts themselves, done on a day of their own: “on Monday agreed to pay”. */
export const pledges = words('agreed promised vowed pledged invited threatened');

/** Who is told to do something does it later: “ordered the firm to pay by Monday”. */
export const commands = words(
  'order ordered orders tell told tells ask asked asks urge urged urges require required requires instruct instructed direct directed give gave given gives allow allowed force forced sentence sentenced oblige obliged',
);

/** What is said of a timetable in the present tense lies ahead: “the trial begins on Monday”. */
export const timetabled = words(
  'begin start open close meet resume end expire return face play host visit leave arrive vote air go run kick conclude appear debut come take decide hold head launch continue',
);

export const dueWords = words('due scheduled set slated expected planned booked deadline');

/** What is done to a day that lies ahead of the telling, by the word that leads to that day. */
export const arranged: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'for',
    words(
      'called set scheduled planned slated booked fixed arranged due tipped rescheduled expected eyed targeted earmarked listed billed pencilled timetabled proposed forecast predicted hired reserved calls called plans planning scheduling announced announces announcing',
    ),
  ],
  ['to', words('extended postponed delayed adjourned deferred pushed moved put brought shifted changed rescheduled')],
  [
    'until',
    words(
      'extended postponed delayed adjourned deferred pushed moved put suspended remanded barred banned ordered told gave given granted allowed renewed prolonged shelved halted grounded',
    ),
  ],
]);

/** What is called off is to come: “postponed Sunday’s final”. */
export const undoing = words(
  'cancel cancels cancelled canceled postpone postpones postponed scrap scraps scrapped off',
);

/** What is announced with a day lies ahead of the announcement: “called a vote on May 4”. */
export const announcing = words(
  'announced called planned scheduled proposed sought promised ordered backed opposed faced set expected demanded urged supported campaigned prepared announcing calling planning',
);

/** Told in the past, and never anything but a verb: trusted whatever the tagger calls them. */
export const surelyPast = words(
  'told went came took gave began brought sent spoke wrote broke built bought sold struck fought flew drove stood kept became threw drew paid heard swore spent sank hung caught taught sought tore slept swam drank forgot chose froze rode stole woke wore blew fled slid swept swung',
);

export const irregular = words(
  'said told met went came took made gave got held began left won lost fell rose saw found brought sent spoke wrote led broke built bought sold struck fought flew drove shot stood felt kept put set cut hit died became ran knew thought grew threw drew paid heard laid read swore hurt spent rang sank hung dealt caught taught sought tore slept swam drank forgot chose froze hid rode stole woke wore bore blew fled bound lent slid stuck swept swung burnt shut cost burst spread split quit shed',
);
