/** Families of happenings that reports of one happening never mix up, by what they do. */
const byDeed: Readonly<Record<string, string>> = {
  harm: 'attack battle crash disaster death',
  court: 'arrest verdict ruling accusation inquiry',
  talks: 'talks visit',
  drill: 'exercise',
  patrol: 'patrol',
  penalty: 'sanction ban',
  appointment: 'appointment',
  departure: 'departure',
  election: 'election vote',
  contest: 'contest',
  deal: 'deal',
  protest: 'protest',
  discovery: 'discovery',
  breach: 'breach',
  wedding: 'wedding',
  separation: 'separation',
};
const deeds = new Map(
  Object.entries(byDeed).flatMap(([deed, list]) => list.split(' ').map((family) => [family, deed])),
);

/** What a family of happenings does, where that tells it from others; null for words, starts and ends, which any report can lead with. */
export const deedOf = (family: string): string | null => deeds.get(family) ?? null;
