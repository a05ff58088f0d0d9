/**
 * What must be closed when the program ends, last opened first.
 *
 * Ctrl-C reaches us once from the terminal and once more through npm, so that only the first counts. The
 * program that started us may also be killed: its channel closes, and that is an end like another.
 */
export type Ending = {
  whenEnding(close: () => Promise<void>): void;
  /** Closes everything and ends the process with the code. */
  end(code: number): Promise<never>;
};

export function makeEnding(): Ending {
  const closings: (() => Promise<void>)[] = [];
  let ended: Promise<never> | undefined;
  async function closeAll(code: number): Promise<never> {
    let result = code;
    for (const close of closings.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(error);
        result = 1;
      }
    }
    process.exit(result);
  }
  const ending: Ending = {
    whenEnding: (close) => closings.push(close),
    end: (code) => {
      ended ??= closeAll(code);
      return ended;
    },
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void ending.end(0));
  process.on("disconnect", () => void ending.end(0));
  return ending;
}
