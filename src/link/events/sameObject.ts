import { type Happening, shares } from './happening.ts';
import { rootOfTelling } from './pointing.ts';

/** So many tellings of each are asked: of a crowd the first tell as much as all. */
const asked = 4;

/** Whether two happenings are told by one word as done to one thing: “discovered the intrusion”, “the discovery of the intrusion”. */
export const doneToOne = (a: Happening, b: Happening): boolean =>
  shares(a.objects, b.objects) > 0 &&
  a.tellings
    .slice(0, asked)
    .some((x) =>
      b.tellings.slice(0, asked).some((y) => rootOfTelling(x) === rootOfTelling(y) && shares(x.objects, y.objects) > 0),
    );
