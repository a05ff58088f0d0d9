import { addDays, type CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { Scene } from "../foundation/scene.ts";
import { insertEntryAnswers, insertExitAnswers, readProfiles } from "../funding/index.ts";
import { inScene } from "./demo.sql.ts";

const jobs = [
  "long-unemployed",
  "unemployed",
  "employed",
  "long-unemployed",
  "inactive",
  "unemployed",
] as const;
const educations = ["upper", "higher", "upper", "lower", "higher"] as const;
const households = [
  ...(["couple-with-children", "alone", "unsaid", "couple", "alone-with-children"] as const),
] as const;
const disabilities = ["no", "no", "unsaid", "no", "no", "no", "yes"] as const;
const situations = ["self-employed", "employed", "training", "self-employed", "seeking"] as const;

interface Taking {
  readonly convention: string;
  /** Whoever takes part from the first day on, and those of them who left, with their last day. */
  readonly people: readonly string[];
  readonly left: ReadonlyMap<string, CivilDate>;
  readonly begins: CivilDate;
  readonly today: CivilDate;
  /** Whoever has not answered on entering yet. */
  readonly silent: string;
}

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/**
 * What the participants of the European convention answered: of seven one has not yet on entering; of those
 * who left one is late, one has told it late, whoever left lately has time.
 */
export async function keepAnswers(database: Db, cooperative: number, taking: Taking): Promise<void> {
  await tellOfEntry(database, cooperative, taking);
  await tellOfExit(database, cooperative, taking);
}

async function tellOfEntry(database: Db, cooperative: number, taking: Taking): Promise<void> {
  const { convention, people, begins, silent } = taking;
  const asked = people.map((person) => ({ person, on: begins }));
  const profiles = await inScene(database, cooperative, begins, ({ db }) =>
    readProfiles(db, cooperative, asked),
  );
  for (const [n, person] of people.entries()) {
    const { gender, birthDate } = profiles[n] ?? { gender: null, birthDate: null };
    if (n % 7 === 3 || person === silent || !gender || !birthDate) continue;
    const about = { household: at(households, n), disability: at(disabilities, n) };
    const told = { gender, birthDate, job: at(jobs, n), education: at(educations, n), ...about };
    const tell = (scene: Scene) => insertEntryAnswers(scene, { convention, person }, told);
    await inScene(database, cooperative, addDays(begins, 2 + (n % 9)), tell, person);
  }
}

async function tellOfExit(database: Db, cooperative: number, taking: Taking): Promise<void> {
  const { convention, left, today } = taking;
  for (const [n, [person, lastDay]] of [...left].entries()) {
    const day = addDays(lastDay, n === 1 ? 34 : 5 + (n % 8));
    const late = n === 0;
    const lately = addDays(lastDay, 20) > today;
    if (late || lately || day > today) continue;
    const told = { situation: at(situations, n), qualification: n % 4 === 2 };
    const tell = (scene: Scene) => insertExitAnswers(scene, { convention, person }, told);
    await inScene(database, cooperative, day, tell, person);
  }
}
