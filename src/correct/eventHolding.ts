import type { Event } from '../model/event.ts';

/** Events while they are corrected one after the other, found by id and by article without a look at all of them. */
export interface EventHolding {
  get(id: string | null): Event | null;
  /** Those that an article reports, in the order in which they came. */
  told(article: string): Event[];
  /** In the place of the one with its id, or at the end. */
  put(event: Event): void;
  drop(id: string): void;
  /** The first of `id-2` and so on that nothing ever had. */
  freeId(id: string): string;
  all(): Event[];
}

export function holdingOf(events: readonly Event[]): EventHolding {
  const byId = new Map<string, Event>();
  const byArticle = new Map<string, Set<string>>();
  const ever = new Set<string>();
  const put = (event: Event): void => {
    byId.set(event.id, event);
    ever.add(event.id);
    for (const { article } of event.reports)
      byArticle.set(article, (byArticle.get(article) ?? new Set()).add(event.id));
  };
  events.forEach(put);
  const get = (id: string | null): Event | null => (id === null ? null : (byId.get(id) ?? null));
  return {
    get,
    told: (article) =>
      [...(byArticle.get(article) ?? [])].flatMap((id) => {
        const event = get(id);
        return event?.reports.some((r) => r.article === article) ? [event] : [];
      }),
    put,
    drop: (id) => void byId.delete(id),
    freeId(id) {
      for (let n = 2; ; n++) if (!ever.has(`${id}-${n}`)) return `${id}-${n}`;
    },
    all: () => [...byId.values()],
  };
}
