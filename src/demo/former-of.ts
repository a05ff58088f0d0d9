import { type EndReason, insertEnding, readLimits, takeOverContract } from "../contracts/index.ts";
import { insertChanges } from "../dossiers/index.ts";
import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import { bareName } from "../foundation/plain.ts";
import type { Scene } from "../foundation/scene.ts";
import { type Former, insertFormer } from "./former.sql.ts";
import { familyNames, givenNames } from "./names.ts";

/** Months before the demonstration begins, months stayed, and what ended it. */
const stays: readonly [kind: "cape" | "cesa", before: number, months: number, reason: EndReason][] = [
  ["cape", 34, 12, "term"],
  ["cesa", 34, 41, "own-company"],
  ["cape", 31, 7, "early"],
  ["cesa", 30, 27, "resignation"],
  ["cesa", 28, 44, "own-company"],
  ["cape", 26, 12, "own-company"],
  ["cesa", 24, 33, "mutual"],
  ["cape", 22, 10, "own-company"],
  ["cesa", 19, 29, "own-company"],
  ["cape", 15, 12, "term"],
  ["cesa", 13, 24, "retirement"],
  ["cape", 9, 6, "early"],
  ["cesa", 8, 26, "own-company"],
  ["cape", 4, 12, "own-company"],
  ["cape", 2, 12, "term"],
  ["cape", 1, 9, "own-company"],
];

/** Names that nobody of the house bears. */
function namesFree(taken: ReadonlySet<string>, count: number): [given: string, family: string][] {
  const all = familyNames.flatMap((family, f) =>
    givenNames.flatMap((given, g): [string, string][] => ((f + g) % 13 === 5 ? [[given, family]] : [])),
  );
  return all.filter(([given, family]) => !taken.has(`${given} ${family}`)).slice(0, count);
}

interface House {
  readonly taken: ReadonlySet<string>;
  readonly start: CivilDate;
  readonly domain: string;
}

/** Those who left before today: a first contract, for some a second, and the reason of the end (R1.40). */
export async function rememberFormer(scene: Scene, { taken, start, domain }: House): Promise<void> {
  const names = namesFree(taken, stays.length);
  const former = stays.map(([, before, months], i): Former => {
    const [givenName, familyName] = names[i] ?? ["", ""];
    const since = addMonths(start, -before);
    const email = `${bareName(givenName)}.${bareName(familyName)}@${domain}`;
    return { person: scene.newId(), givenName, familyName, email, since, until: lastDay(since, months) };
  });
  await insertFormer(scene, former);
  const limits = await readLimits(scene.db, start);
  for (const [i, [kind, , , reason]] of stays.entries()) {
    const one = former[i] as Former;
    const last = await contractsOf(scene, one, { kind, limits });
    await insertEnding(scene, last, {
      ...{ lastDay: one.until, reason, note: "", decidedOn: addDays(one.until, -20) },
    });
  }
  await insertChanges(scene, former.map(fileOf(scene)));
}

const lastDay = (since: CivilDate, months: number): CivilDate => addDays(addMonths(since, months), -1);

type Kind = { kind: "cape" | "cesa"; limits: Awaited<ReturnType<typeof readLimits>> };

async function contractsOf(scene: Scene, { person, since, until }: Former, { kind, limits }: Kind) {
  const terms = {
    person,
    activity: null,
    job: "Entrepreneur",
    qualification: "",
    trialEndsOn: null,
    associateSince: null,
  };
  const capeUntil = kind === "cape" ? until : lastDay(since, 12);
  const periods = [{ since, until: capeUntil }];
  const cape = {
    ...terms,
    kind: "cape",
    periods,
    signedOn: addDays(since, -6),
    fixedGrossCents: null,
  } as const;
  const first = await takeOverContract(scene, cape, { before: [], limits });
  if (kind === "cape") return first;
  const begins = addDays(capeUntil, 1);
  const cesa = {
    ...{ ...terms, periods: [{ since: begins, until }], signedOn: addDays(begins, -4) },
    ...{ kind: "cesa" as const, fixedGrossCents: 60_000n },
  };
  return takeOverContract(scene, cesa, { before: periods, limits });
}

const fileOf =
  (scene: Scene) =>
  ({ person, since }: Former, n: number) => ({
    ...{ id: scene.newId(), person, section: "identity" as const, since, held: false },
    values: { gender: n % 5 < 3 ? "f" : "m", "birth-date": `${1968 + ((n * 7) % 30)}-0${1 + (n % 9)}-14` },
  });
