import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { refuse } from "./refusals.ts";

/**
 * Makes sure that the port can be had before anything slow is done. It is asked for during four seconds,
 * because the program before this one may be closing.
 *
 * @throws StartRefusal when another program keeps it.
 */
export async function expectFreePort(port: number, host: string, patience_ms = 4000): Promise<void> {
  for (let waited_ms = 0; ; waited_ms += 200) {
    const problem = await tryToListen(port, host);
    if (!problem) return;
    if (problem === "EACCES") throw refuse.portForbidden(port);
    if (waited_ms >= patience_ms) throw refuse.portBusy(port);
    await sleep(200);
  }
}

function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(error.code);
      else reject(error);
    });
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
