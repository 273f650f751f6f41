const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does something at once that Ctrl-C, a closing terminal or a stopping machine must not cut in half: they are heeded right after it. */
export function unhurried(work: () => void): void {
  const leave = (): never => process.exit(130);
  for (const signal of signals) process.on(signal, leave);
  try {
    work();
  } finally {
    // A signal that came meanwhile is only heard once the program waits.
    setImmediate(() => {
      for (const signal of signals) process.off(signal, leave);
    });
  }
}
