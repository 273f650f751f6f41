/** Thrown where whoever is asked presses Ctrl-C or Esc: nothing is to be written. */
export class Cancelled extends Error {}
