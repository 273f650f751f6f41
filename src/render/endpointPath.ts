/** What a route's parameters stand for; one of a rest may be left out. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/** The path that an endpoint is written to, from its file below `src/pages` and its parameters: `events/[id].json.ts` → `events/x.json`. */
export const endpointPath = (file: string, params: Params): string =>
  file.replace(/\.ts$/, '').replaceAll(/\[(?:\.\.\.)?(\w{1,50})\]/g, (_, name: string) => String(params[name] ?? ''));

/** The order in which routes are asked for a path (Astro’s “Route priority order”): letters before a parameter, that before a rest. */
export function byPriority(a: string, b: string): number {
  const rank = (file: string): string => file.replaceAll('[...', '\uffff').replaceAll('[', '\ufffe');
  return rank(a) < rank(b) ? -1 : 1;
}
