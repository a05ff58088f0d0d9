import { v7 } from "uuid";
import { people } from "../fixtures/people.ts";
import { insertFixturePerson } from "../fixtures/world.sql.ts";
import { operator } from "../src/foundation/actor.ts";
import { read } from "../src/foundation/read.ts";
import { listInvoices } from "../src/invoicing/index.ts";
import { setPassword } from "../src/people/index.ts";
import type { Bench } from "./bench-server.ts";
import { byTurns, type Result, rate } from "./measure.ts";
import { signIn, startProgram } from "./program.ts";

const connections = 8;
const pages = 400;
const password = "une phrase facile à retenir";

/** The accountant, who sees every invoice, can sign in here. */
async function admit(bench: Bench, cooperative: number): Promise<string> {
  const id = v7();
  const { email } = people.accountant;
  await insertFixturePerson(bench.database, cooperative, { ...people.accountant, id, since: "2026-01-02" });
  await setPassword(bench.database, id, password);
  return email;
}

/** W6: whole pages of the program, one process, eight sessions; and what 95 of 100 wait at most. */
export async function w6(bench: Bench): Promise<Result[]> {
  const { books } = await bench.invoiced();
  const { cooperative } = books;
  const reading = { database: bench.database, cooperative, actor: { ...operator, person: v7() } };
  const listed = await read(listInvoices, {}, reading);
  if (!listed.ok) throw new Error(listed.refusal.code);
  const invoices = listed.result.rows.map(({ id }) => id);
  const email = await admit(bench, cooperative);
  const env = { DATABASE_URL: bench.url, ENSEMBLE_EMPTY: "1", BENCH_COOPERATIVE: String(cooperative) };
  const program = await startProgram("src/doors/cli/start.ts", env, "/connexion");
  const bare = await startProgram("bench/bare-pages.ts", env, "/factures");
  try {
    const cookies: string[] = [];
    for (let n = 0; n < connections; n++) cookies.push(await signIn(program.url, email, password));
    const waits: number[] = [];
    const load = (url: string, path: (n: number) => string, signed: boolean) =>
      rate(pages, connections, async (n) => {
        const began = performance.now();
        const headers: Record<string, string> = signed ? { cookie: cookies[n % connections] ?? "" } : {};
        const answer = await fetch(url + path(n), { headers, redirect: "manual" });
        const text = await answer.text();
        if (answer.status !== 200 || text.length < 500) throw new Error(`${path(n)}: ${answer.status}`);
        if (signed) waits.push(performance.now() - began);
      });
    const results: Result[] = [];
    const one = (n: number) => `/factures/${invoices[n % invoices.length]}`;
    for (const [what, path] of [
      ["list of the newest 50 of 100,000", () => "/factures"],
      ["one invoice", one],
    ] as const) {
      await load(program.url, path, true);
      waits.length = 0;
      const measured = await byTurns({
        limit: () => load(bare.url, path, false),
        ours: () => load(program.url, path, true),
      });
      results.push({ what, unit: "/s", ...measured, goal: { atLeast: 150 } });
      const p95 = waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0;
      results.push({ what: `${what}, p95`, unit: "ms", ours: [p95], limit: [], goal: { atMost: 80 } });
    }
    return results;
  } finally {
    await Promise.all([program.stop(), bare.stop()]);
  }
}
