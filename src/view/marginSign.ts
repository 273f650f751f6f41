import type { Outlet } from '../edition/outlet.ts';
import { type Standing, signOf, standingInWords } from '../edition/standing.ts';

/** One source's sign in a margin: its class names, what it says, and what it shows. */
export interface MarginSign {
  look: string;
  says: string;
  shows: string;
}

export const marginSign = (outlet: Outlet, standing: Standing): MarginSign => ({
  look: `mono mono-${standing} src-${outlet.colour}`,
  says: `${outlet.name}: ${standingInWords[standing]}`,
  shows: signOf(standing, outlet.monogram),
});
