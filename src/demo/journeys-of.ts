import { addDays, addMonths, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import {
  type EarlierStay,
  insertAction,
  insertAssessment,
  insertGoal,
  insertMessage,
  insertNote,
  listCompetences,
  listStages,
  putGrid,
  putStages,
  takeOverInterviews,
  takeOverStays,
} from "../journeys/index.ts";
import { inScene } from "./demo.sql.ts";
import { competences, goals, levels, messages, notes, stages, subjects, toDo } from "./journey-texts.ts";
import type { House } from "./live-month.ts";

interface Following {
  readonly start: CivilDate;
  readonly today: CivilDate;
  /** Of each activity, whoever follows it. */
  readonly advisers: ReadonlyMap<string, string | null>;
}
type One = House["planned"][number] & { readonly adviser: string; readonly n: number };

/** The journeys of La Navette: everybody is at a stage, most were met this year, a dozen are told more of. */
export async function followJourneys(database: Db, house: House, following: Following): Promise<void> {
  const { start, today, advisers } = following;
  const followed = house.planned.flatMap((one, n): One[] => {
    const adviser = advisers.get(one.id);
    return adviser && adviser !== one.person ? [{ ...one, adviser, n }] : [];
  });
  await inScene(database, house.cooperative, start, async (scene) => {
    await putStages(
      scene,
      stages.map((name) => ({ id: scene.newId(), name })),
    );
    await putGrid(scene, { levels, competences: competences.map((one) => ({ ...one, id: scene.newId() })) });
  });
  await inScene(database, house.cooperative, addDays(today, -1), async (scene) => {
    const ids = (await listStages(scene.db, scene.cooperative)).map(({ id }) => id);
    await takeOverStays(
      scene,
      followed.flatMap((one) => staysOf(one, ids, following)),
    );
    await takeOverInterviews(
      scene,
      followed.flatMap((one) => heldWith(one, today)),
    );
  });
  const told = followed.filter(({ code, n }) => n < 11 || code === "A017" || code === "A018");
  for (const one of told) await tellMore(database, house.cooperative, one, today);
}

/** Where somebody went through, by the contract they are under. */
function staysOf(one: One, ids: readonly string[], { start, today }: Following): EarlierStay[] {
  const [welcome, nursery, growth, association] = ids as [string, string, string, string];
  const opened = addMonths(start, one.opensAfter);
  const path = { cape: [welcome, nursery], cesa: [nursery, growth], associate: [growth, association] };
  const [first, second] = path[one.contract] as [string, string];
  const moved = addMonths(opened, one.contract === "cape" ? 2 : 5 + (one.n % 7));
  const stay = { person: one.person, stage: first, since: opened };
  if (moved > today) return [{ ...stay, until: null }];
  return [
    { ...stay, until: addDays(moved, -1) },
    { person: one.person, stage: second, since: moved, until: null },
  ];
}

/** The interviews of a year; some had one only, and a few have not been met for long. */
function heldWith({ n, person, adviser }: One, today: CivilDate) {
  const daysAgo =
    n % 11 === 5 ? [130] : n % 6 === 2 ? [24 + (n % 20)] : [12 + ((n * 7) % 40), 150 + (n % 60)];
  return daysAgo.map((days, k) => {
    const [subject, summary] = subjects[(n + k) % subjects.length] ?? ["", ""];
    const facts = { heldOn: addDays(today, -days), minutes: 45 + 15 * (n % 3), subject, summary };
    const mode = (["site", "phone", "video"] as const)[(n + k) % 3] ?? "site";
    return { ...facts, person, adviser, mode, kind: k === 0 ? ("follow-up" as const) : ("review" as const) };
  });
}

/** A goal, what is to be done, both views of the competences over half a year, messages, a private note. */
async function tellMore(database: Db, cooperative: number, one: One, today: CivilDate): Promise<void> {
  const { n, person, adviser } = one;
  const at = (daysAgo: number, who: string, work: (scene: Scene) => Promise<void>) =>
    inScene(database, cooperative, addDays(today, -daysAgo), work, who);
  const pick = <T>(from: readonly T[], k = 0) => from[(n + k) % from.length] as T;
  await at(180, person, (scene) => assess(scene, one, 0));
  await at(170, adviser, async (scene) => {
    await assess(scene, one, 1);
    const [what, measure] = pick(goals);
    const goal = { id: scene.newId(), person, what, measure, dueOn: addDays(today, 40 + (n % 60)) };
    await insertGoal(scene, goal);
  });
  await at(30, adviser, async (scene) => {
    for (const [k, owner] of [person, person, adviser].entries()) {
      const what = pick(toDo, k);
      const dueOn = addDays(today, k === 0 && n % 3 === 0 ? -4 : 6 + ((n + k) % 20));
      await insertAction(scene, {
        id: scene.newId(),
        person,
        interview: null,
        what,
        owner,
        dueOn,
      });
    }
    await insertNote(scene, {
      ...{ id: scene.newId(), person, interview: null, text: pick(notes), circle: n % 4 === 1 },
    });
  });
  await at(12, person, (scene) => assess(scene, one, 1));
  const [question, answer] = pick(messages);
  await at(3, person, (scene) =>
    insertMessage(scene, { id: scene.newId(), person, adviser, text: question }),
  );
  if (n % 3 !== 1)
    await at(2, adviser, (scene) =>
      insertMessage(scene, { id: scene.newId(), person, adviser, text: answer }),
    );
}

/** Levels that rise with time; the adviser sees some higher and some lower than the person. */
async function assess(scene: Scene, { n, person }: One, more: number): Promise<void> {
  const seen = (k: number) => (scene.actor.person === person ? 0 : k % 3 === 0 ? 1 : k % 4 === 1 ? -1 : 0);
  const grid = await listCompetences(scene.db, scene.cooperative);
  const levelsOf = grid.map(({ id }, k) => {
    const level = 1 + ((n + k * 3 + Math.floor(k / 2)) % 3) + (k % 2 ? more : 0) + seen(k);
    return [id, Math.min(4, Math.max(0, level))] as const;
  });
  await insertAssessment(scene, { person, on: scene.today, levels: Object.fromEntries(levelsOf) });
}
