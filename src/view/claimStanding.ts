import type { Claim } from '../model/claim.ts';

const MODALITIES: Record<NonNullable<Claim['modality']>, string> = {
  unsaid: 'not said',
  possible: 'possible only',
  planned: 'planned',
  feared: 'feared',
  hoped: 'hoped',
  asked: 'asked',
  doubted: 'doubted',
  expected: 'expected',
  demanded: 'demanded',
};

/** What a reader must know of a statement beside its words: that it was denied, not said, only asked or supposed; null where it was simply said. */
export function standingOfClaim({
  polarity,
  modality,
  denied,
}: Pick<Claim, 'polarity' | 'modality' | 'denied'>): string | null {
  if (polarity === 'questioned' && modality === 'unsaid') return 'the article only asks whether it was said';
  if (polarity === 'conditional' && modality === 'unsaid') return 'the article only supposes that it was said';
  if (modality === 'unsaid') return 'the article says that this was not said';
  if (denied) return 'denied';
  if (polarity === 'conditional') return 'said under a condition';
  if (polarity === 'questioned') return 'asked';
  return modality ? MODALITIES[modality] : null;
}

/** “As told by the agency”, “as told by the Courier, from Radio Halden”; null where nobody passed the words on. */
export function passedOn({ via, chain }: Pick<Claim, 'via' | 'chain'>): string | null {
  const labels = (chain ?? (via ? [via] : [])).map((v) => v.label).filter(Boolean);
  return labels.length ? `as told by ${labels.join(', from ')}` : null;
}
