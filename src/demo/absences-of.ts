import { approveAbsence, declareAbsence } from "../absences/index.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, addMonths, type CivilDate, firstOfMonth } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";
import { plainPdf } from "./plain-pdf.ts";

interface Lately {
  readonly admitted: ReadonlyMap<string, string>;
  readonly today: CivilDate;
}

const as = (person: string, role: Role): Actor => ({
  ...{ ...stranger, kind: "person", person, roles: new Set([role]) },
});

/** Leave taken and asked for, a sick note that came and one that has not. */
export async function beAway(database: Db, house: House, { admitted, today }: Lately): Promise<void> {
  const hr = admitted.get("sophie.bernadet@lanavette.example");
  if (!hr) return;
  const summer = addMonths(firstOfMonth(today), -4);
  const next = addMonths(firstOfMonth(today), 1);
  const paper = {
    name: "avis-arret-travail.pdf",
    base64: Buffer.from(plainPdf(["Avis d’arrêt de travail"])).toString("base64"),
  };
  const away = [
    { code: "A017", kind: "paid-leave", from: addDays(summer, 2), to: addDays(summer, 14), approved: true },
    { code: "A018", kind: "paid-leave", from: addDays(summer, 9), to: addDays(summer, 21), approved: true },
    { code: "A020", kind: "paid-leave", from: addDays(next, 13), to: addDays(next, 18), approved: false },
    {
      code: "A022",
      kind: "sickness",
      from: addDays(today, -6),
      to: addDays(today, 3),
      paper,
      approved: true,
    },
    { code: "A028", kind: "sickness", from: addDays(today, -3), to: addDays(today, 1), approved: false },
    { code: "A036", kind: "paid-leave", from: addDays(next, 20), to: addDays(next, 25), approved: false },
  ];
  for (const { code, approved, ...told } of away) {
    const person = house.planned.find((one) => one.code === code)?.person;
    if (!person) continue;
    const day = told.from < today ? addDays(told.from, -1) : addDays(today, -1);
    const declare = makeAct(database, day, as(person, "entrepreneur"));
    const { id } = await declare<{ id: string }>(house.cooperative, declareAbsence, told);
    if (approved)
      await makeAct(database, day, as(hr, "hr"))(house.cooperative, approveAbsence, { absence: id });
  }
}
