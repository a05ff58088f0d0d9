import { type FixturePerson, people } from "../../fixtures/people.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { inScene } from "./demo.sql.ts";
import { rememberFormer } from "./former-of.ts";
import type { House } from "./live-month.ts";
import { keepQuestions } from "./questions-of.ts";

interface Counting {
  readonly team: readonly FixturePerson[];
  readonly admitted: ReadonlyMap<string, string>;
  readonly start: CivilDate;
  readonly today: CivilDate;
  readonly domain: string;
}

/**
 * Those who left, without whom no figure says how long people stay; and the questions that are asked all
 * year.
 */
export async function keepFigures(database: Db, { cooperative, planned }: House, counting: Counting) {
  const { team, admitted, start, today, domain } = counting;
  const taken = new Set([...team, ...planned].map((one) => `${one.givenName} ${one.familyName}`));
  const director = admitted.get(people.director.email) ?? "";
  await inScene(database, cooperative, today, async (scene) => {
    await rememberFormer(scene, { taken, start, domain });
    await keepQuestions(scene, director);
  });
}
