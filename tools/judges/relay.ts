import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { people } from "../../fixtures/people.ts";
import { demoPassword } from "../../src/demo/load-demonstration.ts";
import { buildWeb } from "../../src/doors/web/build-web.ts";
import type { openDoors as OpenDoors } from "../../src/doors/web/open-doors.ts";
import { civilDateOf } from "../../src/foundation/calendar.ts";
import { openDatabase, openPool } from "../../src/foundation/database.ts";
import { perform } from "../../src/foundation/perform.ts";
import { systemClock } from "../../src/foundation/scene.ts";
import { findWhereaboutsOf } from "../../src/people/index.ts";
import { operations } from "../../src/registry.ts";
import { findChromium } from "../browser.ts";
import type { Tally } from "./tally.ts";

const root = join(import.meta.dirname, "../..");
const secret = "un-secret-de-relais-des-essais";

const quiet = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ...["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
];

/** A browser that reaches nobody directly, as behind a strict network: what passes, the relay passed. */
const relayOnly = () => {
  const Direct = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Direct {
    constructor(given?: RTCConfiguration) {
      super({ ...given, iceTransportPolicy: "relay" });
    }
  };
};

const freePort = () =>
  new Promise<number>((done, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** Debian's coturn on loopback, which takes the names and proofs that the program gives. */
function startRelay(port: number): ChildProcess {
  const loopback = ["--listening-ip=127.0.0.1", "--relay-ip=127.0.0.1", "--allow-loopback-peers"];
  const proof = ["--use-auth-secret", `--static-auth-secret=${secret}`, "--realm=essais"];
  const alone = ["-n", "--no-cli", "--no-tls", "--no-dtls", "--log-file=stdout", "--pidfile=/dev/null"];
  return spawn("turnserver", [`--listening-port=${port}`, ...loopback, ...proof, ...alone], {
    stdio: "ignore",
  });
}

async function openMeeting(url: string): Promise<string> {
  const pool = openPool(url, 2);
  try {
    const database = openDatabase(pool);
    const now = systemClock();
    const here = (email: string) =>
      findWhereaboutsOf(database, email, { cooperative: "la-navette", hat: null }, civilDateOf(now));
    const [host, member] = [await here(people.adviser.email), await here(people.entrepreneur.email)];
    const openRoom = operations.find(({ name }) => name === "video.open-room");
    if (!host?.cooperative || !member || !openRoom) throw new Error("the demonstration lacks its people");
    const endsAt = new Date(now.getTime() + 3_600_000).toISOString();
    const input = { title: "Essai", startsAt: now.toISOString(), endsAt, people: [member.actor.person] };
    const call = { database, cooperative: host.cooperative.cooperative, actor: host.actor };
    const outcome = await perform(openRoom, input, { ...call, door: "cli" });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return `/visios/${(outcome.result as { id: string }).id}`;
  } finally {
    await pool.end();
  }
}

async function enter(browser: Browser, address: string, email: string): Promise<Page> {
  const context = await browser.newContext({ permissions: ["camera", "microphone"], locale: "fr-FR" });
  await context.addInitScript(relayOnly);
  const page = await context.newPage();
  const { origin, pathname } = new URL(address);
  await page.goto(`${origin}/connexion?retour=${encodeURIComponent(pathname)}`);
  await page.getByLabel("Adresse électronique").fill(email);
  await page.getByLabel("Mot de passe").fill(demoPassword);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("button", { name: "Entrer", exact: true }).click();
  return page;
}

/** Whether the other's picture moves, within half a minute; or what the page says instead. */
async function whatPasses(page: Page): Promise<string> {
  const at = () =>
    page.locator(".tile:not(.tile-own) video").evaluate((one) => (one as HTMLVideoElement).currentTime);
  for (let n = 0; n < 60; n += 1) {
    const before = await at();
    await sleep(500);
    if ((await at()) > before) return "picture";
    const said = await page.locator(".tile [role=alert]").allTextContents();
    if (said[0]) return said[0];
  }
  return "nothing";
}

/** Two browsers that reach nobody directly, with a relay or without: what the host sees of the other. */
async function meet(url: string, turn: string | undefined): Promise<string> {
  const { openDoors } = (await import(pathToFileURL(join(root, "build/server/index.js")).href)) as {
    openDoors: typeof OpenDoors;
  };
  const port = await freePort();
  const doors = await openDoors({
    url,
    port,
    root,
    secret: "a-secret-of-the-judges-0123456789",
    turn,
    files: join(tmpdir(), "ensemble-films-of-judges"),
  });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: quiet });
  try {
    const address = `http://localhost:${port}${await openMeeting(url)}`;
    const host = await enter(browser, address, people.adviser.email);
    await enter(browser, address, people.entrepreneur.email);
    await host.getByRole("button", { name: "Faire entrer", exact: true }).click();
    return await whatPasses(host);
  } finally {
    await browser.close();
    await doors.close();
  }
}

/** A meeting between strict networks: without a relay the page says why, with coturn it takes place. */
export async function judgeRelay(tally: Tally, url: string): Promise<void> {
  if (spawnSync("turnserver", ["--version"]).error)
    return tally.count("unable", "a relay between browsers", "coturn's turnserver is not installed");
  await buildWeb(root);
  process.env.NODE_ENV = "production";
  const without = await meet(url, undefined);
  const told = /bloque la visio.*appelez La Navette au/s.test(without);
  tally.count(
    told ? "accepted" : "rejected",
    "without a relay the page says why and gives the phone",
    without,
  );
  const port = await freePort();
  const relay = startRelay(port);
  try {
    await sleep(1_000);
    const passed = await meet(url, `turn:127.0.0.1:${port}?secret=${secret}`);
    tally.count(passed === "picture" ? "accepted" : "rejected", "coturn relays a meeting", passed);
  } finally {
    relay.kill();
  }
}
