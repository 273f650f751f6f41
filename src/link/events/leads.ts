import type { Reading } from '../../model/reading.ts';
import { absorb, type Happening, happeningOf, shares } from './happening.ts';
import type { Lead } from './lead.ts';
import { sameHappening } from './sameHappening.ts';
import { setOf } from './sharedSet.ts';
import { areOtherStages, differInStage } from './stage.ts';
import type { Apart } from './stories.ts';
import type { Telling } from './tale.ts';
import { toldInOpening } from './toldInOpening.ts';
import { compareWhen, isPrecise, type When } from './when.ts';

/** Kinds of happening that come again and again with the same people: their dates must tell them apart. */
const recurring = new Set(['talks', 'visit', 'exercise', 'patrol', 'launch', 'election', 'contest']);
/** Reports date one happening up to so many days apart: time zones, slips; where one date is vague, up to so many. */
const slack = 3;
const vagueSlack = 31;
/** A date further back from the article's own than this is background to the news. */
const freshDays = 45;
/** A recurring happening told without its day is of these days before the report, at least where another has its day. */
const reportDays = 14;
/** Two undated recurring happenings told so far apart are two: some come again every month. */
const undatedDays = 27;

/** Days between two dates; where one has no year, between their days of the year, the shorter way round. */
function gapOf(a: When, b: When): number {
  if (!a.yearless && !b.yearless) return Math.max(a.min - b.max, b.min - a.max, 0);
  const apart = Math.abs(dayOfYear(a) - dayOfYear(b));
  return Math.min(apart, 366 - apart);
}

const dayOfYear = (w: When): number => {
  const [month, day] = (w.yearless ?? w.date.min.slice(5)).split('-').map(Number);
  return (month! - 1) * 30.5 + (day ?? 15);
};

/** When the lead itself is said to have been; else the days that the same article gives it elsewhere. */
function newsDates(h: Happening): When[] {
  const isNews = ({ when, published }: Telling) =>
    when && (published === null || when.yearless || when.max >= published - freshDays) ? [when] : [];
  const own = h.tellings.filter((t) => t.lead).flatMap(isNews);
  return own.length ? own : h.tellings.flatMap(isNews).filter((w) => isPrecise(w) || w.yearless);
}

/**
 * How surely the leads of two articles, of a kind that comes again and again, are two: for certain where they are told of other days;
 * likely where a day isn't told and the articles appeared at other times, for pages that were found late carry the day they were found.
 */
function contradict(a: Happening, b: Happening): Apart {
  const again = [...a.families].some((f) => recurring.has(f) && b.families.has(f));
  if (!again) return 'no';
  const x = newsDates(a);
  const y = newsDates(b);
  if (x.length && y.length) {
    let far = false;
    for (const p of x) {
      for (const q of y) {
        if (compareWhen(p, q) !== 'no') return 'no';
        const exact = toTheWeek(p) && toTheWeek(q);
        far ||= gapOf(p, q) > (exact ? slack : vagueSlack);
      }
    }
    return far ? 'certain' : 'no';
  }
  // A day that is still to come says nothing of when others tell of it.
  const [p, q] = [a, b].every((h) => isToCome(toldLead(h))) ? [null, null] : [middle(x), middle(y)];
  const dayA = p ?? a.tellings[0]!.published;
  const dayB = q ?? b.tellings[0]!.published;
  const far =
    dayA !== null &&
    dayB !== null &&
    Math.abs(dayA - dayB) > ((p === null) !== (q === null) ? reportDays : undatedDays);
  return far ? 'likely' : 'no';
}

/** Whether an article leads with the end of something of which another, days before, tells no end: a strike that begins is not yet over. */
const isEndOf = (a: Leading, b: Leading): boolean =>
  a.lead?.families.has('end') === true &&
  !b.own.some((h) => h.families.has('end')) &&
  publishedOf(a) - publishedOf(b) >= slack;

const publishedOf = ({ own }: Leading): number => own[0]!.tellings[0]!.published ?? Number.NaN;

const toTheWeek = (w: When): boolean => w.yearless !== null || w.max - w.min <= 7;

const middle = (dates: readonly When[]): number | null => {
  const known = dates.filter((w) => !w.yearless && w.max - w.min <= 62);
  return known.length ? (known[0]!.min + known[0]!.max) / 2 : null;
};

/**
 * Brings together what articles of one story are mainly about. The happening that most of them lead with is the
 * story's; an article that leads with its aftermath but tells it too has it for its lead all the same.
 */
export function joinLeads(readings: readonly Reading[], byArticle: readonly Happening[][]): Happening[] {
  const articles = byArticle.flatMap((own, i) =>
    own.length > 0 ? [{ reading: readings[i]!, own, lead: own.find((h) => h.tellings.some((t) => t.lead)) }] : [],
  );
  const groups = sameHappening(
    articles.map(({ reading, lead }) => ({ reading, ...(lead ? leadOf(lead) : noLead) })),
    (a, b) => {
      const [x, y] = [articles[a]!, articles[b]!];
      if (!x.lead || !y.lead) return 'no';
      return isEndOf(x, y) ||
        isEndOf(y, x) ||
        areOtherStages({ lead: toldLead(x.lead), own: x.own }, { lead: toldLead(y.lead), own: y.own })
        ? 'likely'
        : contradict(x.lead, y.lead);
    },
  );
  const gone = new Set<Happening>();
  for (const { members: group, joins } of groups) {
    const leads = group.flatMap((i) => articles[i]!.lead ?? []);
    if (group.length < 2 || leads.length === 0) continue;
    const leading = leads.map(toldLead);
    const core = coreOf(leads);
    core.first.joins = joins;
    for (const i of group) {
      const { reading, own, lead } = articles[i]!;
      if (lead && core.members.has(lead)) {
        if (lead !== core.first) {
          absorb(core.first, lead);
          gone.add(lead);
        }
        continue;
      }
      const told = own.find((h) => h !== lead && !gone.has(h) && tellsOf(h, core.first));
      if (told) {
        for (const t of lead?.tellings ?? []) t.lead = false;
        told.tellings[0]!.lead = true;
        absorb(core.first, told);
        gone.add(told);
      } else if (lead) {
        // It leads with what came of it; what it says of that, and when that was, is not of the happening itself.
        const telling = toldLead(lead);
        const { title: _, ...withoutTitle } = telling.mention;
        absorb(
          core.first,
          happeningOf([
            {
              ...telling,
              mention: { ...withoutTitle, clause: null, phrase: null, date: null },
              when: null,
              persons: setOf([]),
              others: setOf([]),
              things: setOf([]),
              name: null,
              place: null,
              occasions: [],
            },
          ]),
        );
        // What it dates otherwise is a happening of its own besides.
        const own = telling.when && isPrecise(telling.when) ? [{ ...telling, lead: false }] : [];
        const [next, ...rest] = [...own, ...lead.tellings.filter((t) => t !== telling)];
        if (next) Object.assign(lead, happeningOf([next, ...rest]));
        else gone.add(lead);
      } else {
        const opened = toldInOpening(
          reading,
          own.flatMap((h) => h.tellings),
          leading,
        );
        if (opened) absorb(core.first, happeningOf([opened]));
      }
    }
  }
  return byArticle.flat().filter((h) => !gone.has(h));
}

/** An article that looks at its story from afar leads with nothing; what it tells may be the story all the same. */
const noLead: Lead = { happened: [], when: null, isToCome: false, family: '', word: '', agents: [], objects: [] };

/** What an article leads with, and all that it tells. */
interface Leading {
  lead: Happening | undefined;
  own: readonly Happening[];
}

/** What tells a leading happening from others: when, and of what family. */
export function leadOf(h: Happening): Lead {
  const lead = toldLead(h);
  const { when, family, deed, mention } = lead;
  return {
    happened: newsDates(h),
    when,
    isToCome: isToCome(lead),
    family,
    word: deed,
    agents: mention.agents,
    objects: mention.objects ?? [],
  };
}

/** Whether a telling speaks of what is still to come as its article appears, in whatever words. */
const isToCome = ({ mention, when, published }: Telling): boolean =>
  mention.status === 'planned' || (when !== null && !when.yearless && published !== null && when.min > published);

/** The telling that the article leads with. */
const toldLead = (h: Happening): Telling => h.tellings.find((t) => t.lead)!;

/** Whether an article's other happening is the story's: of its kind, at no other time, with no other people. */
function tellsOf(h: Happening, core: Happening): boolean {
  const [family] = core.families;
  if (!family || !h.families.has(family) || h.names.size > 0 || differInStage(h, core)) return false;
  // “On condition that it sells a mill”: what may be is not what another article leads with.
  if (h.tellings.every((t) => t.mention.status === 'hypothetical')) return false;
  const pairs = h.dates.flatMap((x) => core.dates.map((y) => compareWhen(x, y)));
  // Of many reports one may have a slip: a date that any of them gives is the story's.
  if (pairs.length > 0 && pairs.every((p) => p === 'no')) return false;
  const sameDay = pairs.includes('same');
  // Each report names other witnesses and victims of what befell a place on a day.
  if (sameDay && shares(h.places, core.places) > 0) return true;
  const people = shares(h.persons, core.persons);
  const alike = namesakes(h.persons, core.persons);
  if (h.persons.size && core.persons.size && people === 0 && !alike) return false;
  return people > 0 || alike || sameDay || pairs.includes('within') || shares(h.others, core.others) > 0;
}

/** Whether a person of one and one of the other share a part of their name: a slip of the pen, or one name cut short. */
function namesakes(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const parts = new Set([...a].flatMap((id) => id.split('-')).filter((part) => part.length > 2));
  return [...b].some((id) => id.split('-').some((part) => parts.has(part)));
}

/** How much the best of some leads says: a known kind of happening, its day, who took part. */
const tells = (leads: readonly Happening[]): number =>
  Math.max(
    ...leads.map((h) => {
      const { mention, when, persons } = toldLead(h);
      return (mention.strong ? 2 : 0) + (when && isPrecise(when) ? 2 : 0) + Math.min(persons.size, 2);
    }),
  );

/**
 * The largest set of leads of one family, of a case of one stage, earliest article first among equals; `first` takes in the others.
 */
function coreOf(leads: readonly Happening[]): { first: Happening; members: Set<Happening> } {
  const byFamily = new Map<string, Happening[]>();
  for (const h of leads) {
    const { family } = toldLead(h);
    const list = byFamily.get(family);
    if (list) list.push(h);
    else byFamily.set(family, [h]);
  }
  const largest = [...byFamily.values()].sort((a, b) => b.length - a.length || tells(b) - tells(a))[0]!;
  const first = largest[0]!;
  return { first, members: new Set(largest.filter((h) => !differInStage(h, first))) };
}
