import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { people } from "../fixtures/people.ts";
import { loadDemonstration } from "../src/demo/index.ts";
import { type Actor, operator, stranger } from "../src/foundation/actor.ts";
import { civilDateOf } from "../src/foundation/calendar.ts";
import { type Db, openDatabase, openPool } from "../src/foundation/database.ts";
import { migrate } from "../src/foundation/migrate.ts";
import { perform } from "../src/foundation/perform.ts";
import { startPostgres } from "../src/foundation/postgres/index.ts";
import { read } from "../src/foundation/read.ts";
import { systemClock } from "../src/foundation/scene.ts";
import { postEntry } from "../src/ledger/index.ts";
import { myPay, payAtAGlance, payModel } from "../src/payroll/index.ts";
import { type Result, rounds, timed } from "./measure.ts";
import { signIn, startProgram } from "./program.ts";
import { readActivityOf } from "./w9-pay.sql.ts";

const cooperative = 1;
const account = [people.entrepreneur.email, "ensemble-demo-2026"] as const;
const looks = 40;
const goal = { atMost: 50 };

/**
 * W9: what an entrepreneur may pay themselves, on their home. Looked at again; looked at once money has come
 * in, which no one has computed before; as a whole page. The figure is computed from scratch too, from the
 * model alone, and must be the same.
 */
export async function w9(): Promise<Result[]> {
  const data = mkdtempSync(join(process.env.ENSEMBLE_BENCH || tmpdir(), "ensemble-pay-"));
  chmodSync(data, 0o755);
  const server = await startPostgres({ directory: join(data, "postgres"), durable: true });
  try {
    await migrate(server.url);
    console.log("      (the demonstration is being loaded)");
    await loadDemonstration(server.url, () => undefined);
    const pool = openPool(server.url, 2);
    const inside = await lookInside(openDatabase(pool));
    await pool.end();
    return [...inside, await lookAtPage(server.url)];
  } finally {
    await payModel.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function lookInside(database: Db): Promise<Result[]> {
  const { person, activity } = await readActivityOf(database, cooperative, people.entrepreneur.email);
  const roles = new Set(["entrepreneur"] as const);
  const actor: Actor = { ...stranger, kind: "person", person, roles, activities: new Set([activity]) };
  const look = async () => {
    const found = await read(payAtAGlance, { activity }, { database, cooperative, actor });
    if (!found.ok || !found.result?.received.pay) throw new Error("the home says no pay");
    return found.result.received.pay;
  };
  const scratch = () => fromScratch(database, actor, activity);
  await scratch();
  const [again, fresh]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds * 5; round++) {
    const date = civilDateOf(systemClock());
    const cents = 12_345 + round * 1_111;
    const lines = [
      { account: "512000", debitCents: cents, activity },
      { account: "706000", creditCents: cents, activity },
    ];
    const entry = { journal: "OD", date, documentRef: "BENCH", label: "Encaissement", lines };
    const posted = await perform(postEntry, entry, { database, cooperative, actor: operator, door: "cli" });
    if (!posted.ok) throw new Error(posted.refusal.code);
    fresh.push(await timed(look));
    const all = await timed(async () => {
      for (let n = 0; n < looks; n++) await look();
    });
    again.push(all / looks);
    const [said, tried] = [await look(), await scratch()];
    if (said.grossCents !== tried) throw new Error(`${said.grossCents} is not ${tried}`);
  }
  return [
    { what: "both readings, looked at again", unit: "ms", ours: again, limit: [], goal },
    { what: "both readings, once money has come in", unit: "ms", ours: fresh, limit: [] },
  ];
}

/** The largest gross that there is money for, tried one by one: no line, no guess. */
async function fromScratch(database: Db, actor: Actor, activity: string): Promise<bigint> {
  let [low, high] = [0n, 1_000_000n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    const asked = { activity, grossCents: middle };
    const found = await read(myPay, asked, { database, cooperative, actor });
    if (!found.ok || !found.result.wished) throw new Error("no answer");
    const { wished, outlooks } = found.result;
    if (wished.totalCents <= outlooks.received.budgetCents) low = middle;
    else high = middle;
  }
  return low;
}

async function lookAtPage(url: string): Promise<Result> {
  const program = await startProgram("src/doors/cli/start.ts", { DATABASE_URL: url }, "/connexion");
  try {
    const cookie = await signIn(program.url, ...account);
    const home = async () => {
      const page = await fetch(`${program.url}/`, { headers: { cookie } });
      const text = await page.text();
      if (page.status !== 200 || !text.includes("net avant impôt")) throw new Error("no pay on the home");
    };
    for (let n = 0; n < 20; n++) {
      await new Promise((done) => setTimeout(done, 300));
      if (
        await home().then(
          () => true,
          () => false,
        )
      )
        break;
    }
    const ours: number[] = [];
    for (let n = 0; n < looks; n++) ours.push(await timed(home));
    return { what: "the whole home page", unit: "ms", ours, limit: [] };
  } finally {
    await program.stop();
  }
}
