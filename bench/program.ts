import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../src/foundation/root.ts";

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A program of ours in a process of its own, on a port of its own; `isUp` tells when it answers. */
export async function startProgram(script: string, env: Record<string, string>, path: string) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, script)], {
    env: { ...process.env, PORT: String(port), ...env },
    stdio: "ignore",
    cwd: mkdtempSync(join(tmpdir(), "program-")),
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(url + path, { redirect: "manual" }).catch(() => null);
    if (answer && answer.status < 500) break;
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return {
    url,
    startedIn: performance.now() - began,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Signs in as the browser's form does; answers the cookies. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/connexion`, {
    method: "POST",
    body: new URLSearchParams({ email, password }),
    headers: { origin: url },
    redirect: "manual",
  });
  if (answer.status >= 400 || !answer.headers.getSetCookie().length)
    throw new Error(`signing in answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
