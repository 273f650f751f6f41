const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const leave = (): never => process.exit(130);
/** After so many works the program hasn't waited yet. */
let unheard = 0;

/** Does something at once that Ctrl-C, a closing terminal or a stopping machine must not cut in half: they are heeded right after it. */
export function unhurried(work: () => void): void {
  if (unheard === 0) for (const signal of signals) process.on(signal, leave);
  unheard++;
  try {
    work();
  } finally {
    // A signal that came meanwhile is only heard once the program waits.
    setImmediate(() => {
      unheard--;
      if (unheard === 0) for (const signal of signals) process.off(signal, leave);
    });
  }
}
