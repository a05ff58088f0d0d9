import { readValuesOn } from "../dossiers/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Tx } from "../foundation/database.ts";

/** Those of these people whose file names a permit: it is checked before they are hired (R1.18). */
export async function whoNeedsPermit(
  db: Tx,
  cooperative: number,
  people: readonly string[],
  on: CivilDate,
): Promise<ReadonlySet<string>> {
  const files = await readValuesOn(db, cooperative, [...new Set(people)], on);
  return new Set(people.filter((person) => files.get(person)?.["permit-number"]));
}
