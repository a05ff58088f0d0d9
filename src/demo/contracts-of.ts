import { type EarlierContract, readLimits, takeOverContract } from "../contracts/index.ts";
import { addDays, addMonths, type CivilDate, lastOfMonth } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { PlannedActivity } from "./plan.ts";

/** Who runs what since when, and the first day of the demonstration. */
type Runs = { person: string; activity: string; openedOn: CivilDate; start: CivilDate };

/** Support first, then employment: how each entrepreneur came to where they are (R1.31 to R1.40). */
export async function contractEntrepreneur(scene: Scene, one: PlannedActivity, runs: Runs): Promise<void> {
  const limits = await readLimits(scene.db, runs.start);
  const before: EarlierContract["periods"][number][] = [];
  for (const contract of historyOf(one, runs)) {
    await takeOverContract(scene, contract, { before, limits });
    before.push(...contract.periods);
  }
}

function historyOf(one: PlannedActivity, { person, activity, openedOn, start }: Runs): EarlierContract[] {
  const n = Number(one.code.slice(1));
  const terms = {
    person,
    activity,
    job: one.trade,
    qualification: "",
    trialEndsOn: null,
    associateSince: null,
  };
  const cape = (periods: EarlierContract["periods"]): EarlierContract => ({
    ...{ ...terms, kind: "cape", periods, fixedGrossCents: null },
    signedOn: addDays(periods[0]?.since ?? openedOn, -6),
  });
  if (one.contract === "cape")
    return [cape([{ since: openedOn, until: lastOfMonth(addMonths(openedOn, 11)) }])];
  const since = cesaStart(one, n, openedOn, start);
  const before = addMonths(since, n % 3 === 0 ? -18 : -12);
  const half = addMonths(before, 9);
  const periods =
    n % 3 === 0
      ? [
          { since: before, until: addDays(half, -1) },
          { since: half, until: addDays(since, -1) },
        ]
      : [{ since: before, until: addDays(since, -1) }];
  const cesa: EarlierContract = {
    ...{
      ...terms,
      kind: "cesa",
      qualification: "Niveau III",
      periods: [{ since, until: null }],
      signedOn: addDays(since, -4),
    },
    fixedGrossCents: BigInt(200 + (n % 9) * 100) * 100n,
    associateSince: one.contract === "associate" ? addMonths(since, 14) : null,
  };
  return [cape(periods), cesa];
}

/** Associates came years ago; the others are still within the time that the law gives them (R1.19). */
function cesaStart(one: PlannedActivity, n: number, openedOn: CivilDate, start: CivilDate): CivilDate {
  if (one.contract === "associate") return addDays(addMonths(start, -58), (n * 61) % 1200);
  return one.opensAfter > 0 ? addMonths(openedOn, 6) : addDays(addMonths(start, 1), (n * 97) % 331);
}

type Job = readonly [job: string, since: CivilDate, grossCents: bigint, qualification: string];
const jobs: Readonly<Record<string, Job>> = {
  director: ["Directrice", "2016-09-01", 385_000n, "Cadre, niveau V"],
  accountant: ["Comptable", "2019-01-07", 261_000n, "Technicien, niveau IV"],
  adviser: ["Accompagnement des entrepreneurs", "2020-02-03", 248_000n, "Technicien, niveau IV"],
  hr: ["Chargée des ressources humaines", "2021-05-17", 252_000n, "Technicien, niveau IV"],
  community: ["Animateur", "2023-10-02", 226_000n, "Employé, niveau III"],
};

/** The permanent staff of the house, each under an open-ended contract. */
export async function contractStaff(scene: Scene, person: string, role: string): Promise<void> {
  const [job, since, fixedGrossCents, qualification = ""] = jobs[role] ?? [];
  if (!job || !since || !fixedGrossCents) return;
  const contract: EarlierContract = {
    ...{ person, kind: "cdi", activity: null, job, qualification, periods: [{ since, until: null }] },
    ...{ signedOn: addDays(since, -10), trialEndsOn: null, fixedGrossCents, associateSince: null },
  };
  await takeOverContract(scene, contract, { before: [], limits: await readLimits(scene.db, since) });
}
