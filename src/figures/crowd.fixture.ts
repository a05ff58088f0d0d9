import { v7 } from "uuid";
import type { World } from "../../fixtures/world.ts";
import { insertEnding, readLimits, takeOverContract } from "../contracts/index.ts";
import { insertChanges } from "../dossiers/index.ts";
import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";
import { enterCooperative } from "../foundation/gate.sql.ts";
import { makeScene, type Scene } from "../foundation/scene.ts";
import { insertPeople, runActivity } from "./crowd.fixture.sql.ts";

/** Somebody of the crowd, told twice: to the program, and here for whoever recounts. */
export interface Member {
  readonly person: string;
  readonly activity: string;
  readonly gender: "f" | "m" | null;
  readonly born: CivilDate;
  readonly postcode: string;
  /** Whether that address is in a priority district, and where they receive the RSA, until when. */
  readonly qpv: "yes" | "no" | null;
  readonly rsaUntil: CivilDate | null;
  /** Since when they live elsewhere, and where. */
  readonly moved: { since: CivilDate; postcode: string } | null;
  readonly contracts: readonly { kind: "cape" | "cesa"; since: CivilDate; until: CivilDate | null }[];
  readonly ended: "own-company" | "mutual" | null;
}

/** The same numbers at every run (Park and Miller's generator). */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function memberOf(next: (below: number) => number): Member {
  const since = addDays("2023-01-05", next(900));
  const capeUntil = addDays(addMonths(since, 6 + next(7)), -1);
  const goesOn = next(3) > 0;
  // One in four comes back after some days without a contract.
  const begins = addDays(capeUntil, next(4) === 0 ? 20 : 1);
  const cesaUntil = next(2) === 0 ? addDays(begins, 60 + next(700)) : null;
  const cape = { kind: "cape" as const, since, until: capeUntil };
  const contracts = goesOn ? [cape, { kind: "cesa" as const, since: begins, until: cesaUntil }] : [cape];
  const over = contracts.at(-1)?.until ?? null;
  const day = Number(since.slice(-2));
  const postcode = ["40220", "64100", "40100"][next(3)] as string;
  return {
    ...{ person: v7(), activity: v7(), postcode, contracts },
    ...{ qpv: ([null, "yes", "no"] as const)[day % 3] ?? null },
    rsaUntil: day % 2 === 0 ? addDays(since, 300) : null,
    gender: ([null, "f", "m", "f", "m", "f"] as const)[next(6)] ?? null,
    born: addDays("1962-02-27", next(15_000)),
    moved: next(3) === 0 ? { since: addDays("2025-01-01", next(400)), postcode: "97410" } : null,
    ended: over === null ? null : next(2) === 0 ? "own-company" : "mutual",
  };
}

/** What is done inside the cooperative at an instant, as HR. */
export async function atInstant<T>(world: World, now: Date, work: (scene: Scene) => Promise<T>): Promise<T> {
  const actor = world.actor("hr");
  return world.db.transaction().execute(async (tx: Tx) => {
    await enterCooperative(tx, world.cooperative, actor.person, now);
    return work(makeScene(tx, world.cooperative, actor, now));
  });
}

/** Forty people with their contracts, files and activities, in two sites and with two advisers. */
export async function crowdOf(world: World, count = 40): Promise<Member[]> {
  const next = numbers(64_100);
  const crowd = Array.from({ length: count }, () => memberOf(next));
  await atInstant(world, new Date("2025-01-02T12:00:00Z"), async (scene) => {
    await insertPeople(scene, crowd);
    const advisers = [world.personId("adviser"), world.personId("colleague")];
    for (const [i, one] of crowd.entries())
      await runActivity(scene, one, {
        ...{ code: `C${i}`, adviser: advisers[i % 2] as string, site: i % 3 === 0 ? null : world.site },
        trade: ["Céramique", "Menuiserie", "Web"][i % 3] as string,
      });
    for (const one of crowd) await contractsOf(scene, one);
    await insertChanges(
      scene,
      crowd.flatMap((one) => fileOf(scene, one)),
    );
  });
  return crowd;
}

async function contractsOf(scene: Scene, { person, activity, contracts, ended }: Member): Promise<void> {
  const limits = await readLimits(scene.db, "2025-01-02");
  let last = "";
  for (const { kind, since, until } of contracts) {
    const terms = { person, activity, job: "", qualification: "", trialEndsOn: null, associateSince: null };
    const fixedGrossCents = kind === "cesa" ? 90_000n : null;
    const told = { ...terms, kind, periods: [{ since, until }], signedOn: since, fixedGrossCents };
    last = await takeOverContract(scene, told, { before: [], limits });
  }
  const lastDay = contracts.at(-1)?.until;
  if (ended && lastDay)
    await insertEnding(scene, last, { lastDay, reason: ended, note: "", decidedOn: lastDay });
}

function fileOf({ newId }: Scene, member: Member) {
  const { person, gender, born, postcode, qpv, rsaUntil, moved, contracts } = member;
  const since = contracts[0]?.since ?? "2025-01-02";
  const change = (
    section: "identity" | "contact" | "rights",
    from: CivilDate,
    values: Record<string, string>,
  ) => ({
    ...{ id: newId(), person, section, since: from, held: false, values },
  });
  return [
    change("identity", since, { "birth-date": born, ...(gender && { gender }) }),
    change("contact", since, { postcode, ...(qpv && { qpv }) }),
    ...(rsaUntil ? [change("rights", since, { benefit: "RSA majoré", "benefit-ends": rsaUntil })] : []),
    ...(moved && moved.since > since
      ? [change("contact", moved.since, { postcode: moved.postcode, qpv: "no" })]
      : []),
  ];
}
