/**
 * `kill -9` on `npm start` reaches npm alone and would leave the program running, holding its port.
 * npm may stand one shell above us; its process is recognised by the title it gives itself. Only Linux
 * says this without another program, so elsewhere nothing is watched.
 */
import { readFileSync } from "node:fs";

/** @returns {{ title: string, parent: number } | undefined} */
function processAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, title, parent] = /\((.*)\) \S (\d+)/s.exec(stat);
    return { title, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

function findNpm() {
  const parent = processAt(process.ppid);
  if (parent?.title.startsWith("npm")) return process.ppid;
  if (parent && processAt(parent.parent)?.title.startsWith("npm")) return parent.parent;
  return undefined;
}

/** Calls once when the npm that started us has gone without a word. */
export function whenNpmDies(then) {
  const npm = findNpm();
  if (!npm) return;
  const watch = setInterval(() => {
    if (processAt(npm)?.title.startsWith("npm")) return;
    clearInterval(watch);
    then();
  }, 1000);
  watch.unref();
}
