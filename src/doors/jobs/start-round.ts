/**
 * Does something now and then again and again, one turn after the other; closing does it a last time. A turn
 * that fails (the database is away for a moment) is told and leaves the next one to succeed.
 */
export function startRound(everyMs: number, turn: () => Promise<void>): { close(): Promise<void> } {
  const tell = (error: unknown) => console.error(String(error));
  let running = turn().catch(tell);
  const timer = setInterval(() => {
    running = running.then(turn).catch(tell);
  }, everyMs);
  timer.unref();
  return {
    close() {
      clearInterval(timer);
      return running.then(turn).catch(tell);
    },
  };
}
