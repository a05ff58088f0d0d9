import { listApprovedAbsences } from "../absences/index.ts";
import { readValuesOn } from "../dossiers/index.ts";
import { lastOfMonth, type Month } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";

import { listEmployed } from "./employed.sql.ts";
import { readPostedWages } from "./posted.sql.ts";
import { type Variables, variablesOf } from "./variables.ts";

/** What the pay of a month is made of, as everything stands now: five statements for any number of people. */
export async function findVariables({ db, cooperative }: Scene, month: Month): Promise<Variables[]> {
  const employed = await listEmployed(db, cooperative, month);
  const first = `${month}-01`;
  const last = lastOfMonth(first);
  const people = [...new Set(employed.map(({ person }) => person))];
  const values = await readValuesOn(db, cooperative, people, last);
  const saying = (field: "nir" | "iban") => new Set(people.filter((one) => values.get(one)?.[field]));
  return variablesOf(employed, {
    month,
    absences: await listApprovedAbsences(db, cooperative, { from: first, to: last, persons: people }),
    withNir: saying("nir"),
    withIban: saying("iban"),
    posted: await readPostedWages(db, cooperative, month),
  });
}
