import { type CivilDate, daysBetween } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Watch } from "../foundation/watch.ts";
import { notify } from "../notices/index.ts";
import { listHolders } from "../people/index.ts";
import { entryNotice, exitNotice, lateNotice } from "./notice-kinds.ts";
import { listQuestioned } from "./questionnaire.sql.ts";
import { entryStateOf, exitDueOn, exitStateOf, isMissing, type Questioned } from "./questionnaire.ts";

/** Days since the entry from which the person, then whoever follows them too, then HR are told. */
const entryMarks = [0, 14, 28] as const;
/** Days left to tell how somebody left; below none it is late. */
const exitMarks = [28, 14, 7, -1] as const;

const linkOf = ({ convention, person }: Questioned, moment: "entree" | "sortie") =>
  `/questionnaires/${convention}/${person}/${moment}`;

/** The person; with them, from the second mark on, whoever follows them, and from the third on HR. */
function toTell({ person, adviser }: Questioned, mark: number, keepers: readonly string[]): string[] {
  return [person, ...(adviser && mark > 0 ? [adviser] : []), ...(mark > 1 ? keepers : [])];
}

async function warnOfEntry(scene: Scene, one: Questioned, keepers: readonly string[]): Promise<void> {
  const passed = daysBetween(one.enteredOn, scene.today);
  const mark = entryMarks.findLastIndex((days) => passed >= days);
  if (mark < 0 || !isMissing(entryStateOf(one, scene.today)) || one.leftOn < scene.today) return;
  await notify(scene, entryNotice, {
    to: toTell(one, mark, keepers),
    params: { name: one.name, convention: one.conventionName },
    link: linkOf(one, "entree"),
    once: `fse-entry:${one.convention}:${one.person}:${mark}`,
  });
}

async function warnOfExit(scene: Scene, one: Questioned, keepers: readonly string[]): Promise<void> {
  const state = exitStateOf(one, scene.today);
  if (!isMissing(state)) return;
  const due: CivilDate = exitDueOn(one.leftOn);
  const left = daysBetween(scene.today, due);
  const mark = exitMarks.findLastIndex((days) => left <= days);
  await notify(scene, state === "late" ? lateNotice : exitNotice, {
    to: toTell(one, mark, keepers),
    params: { name: one.name, convention: one.conventionName, date: due },
    link: linkOf(one, "sortie"),
    once: `fse-exit:${one.convention}:${one.person}:${one.leftOn}:${mark}`,
  });
}

/**
 * Each day, tells whoever takes part in a European operation of the questionnaire that waits for them: on
 * entering, and on leaving while its four weeks run (R8.07). While it stays empty whoever follows them is
 * told too, then HR.
 */
export const warnOfQuestionnaires: Watch = {
  name: "funding.warn-of-questionnaires",
  async run(scene) {
    const { db, cooperative, today } = scene;
    const keepers = await listHolders(db, cooperative, { roles: ["hr"], on: today });
    for (const one of await listQuestioned(db, cooperative, { on: today })) {
      await warnOfEntry(scene, one, keepers);
      await warnOfExit(scene, one, keepers);
    }
  },
};
