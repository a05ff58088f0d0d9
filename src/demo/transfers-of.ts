import { type Actor, stranger } from "../foundation/actor.ts";
import { addDays, addMonths, type CivilDate, firstOfMonth } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { acceptTransfer, proposeTransfer } from "../transfers/index.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";

/** What activities did for each other: a workshop shared each month, signs painted, photographs proposed. */
export async function serveEachOther(database: Db, house: House, today: CivilDate): Promise<void> {
  const month = firstOfMonth(today);
  const services = [
    {
      from: "A018",
      to: "A017",
      label: "Part de l’atelier",
      cents: 9_000,
      servedOn: addMonths(month, -1),
      monthly: true,
    },
    {
      from: "A017",
      to: "A018",
      label: "Enseigne peinte",
      cents: 32_000,
      servedOn: addDays(month, 4),
      monthly: false,
    },
    {
      from: "A020",
      to: "A017",
      label: "Photos du catalogue",
      cents: 18_000,
      servedOn: addDays(today, -2),
      monthly: false,
    },
  ];
  for (const { from, to, ...told } of services) {
    const [seller, buyer] = [from, to].map((code) => house.planned.find((one) => one.code === code));
    if (!seller || !buyer) continue;
    const as = ({ id, person }: typeof seller): Actor => ({
      ...{ ...stranger, kind: "person", person, roles: new Set(["entrepreneur"]), activities: new Set([id]) },
    });
    const day = told.servedOn < today ? addDays(told.servedOn, 1) : today;
    const input = { ...told, seller: seller.id, buyer: buyer.id };
    const { id } = await makeAct(database, day, as(seller))<{ id: string }>(
      house.cooperative,
      proposeTransfer,
      input,
    );
    if (from === "A020") continue;
    await makeAct(database, day, as(buyer))(house.cooperative, acceptTransfer, { transfer: id });
  }
}
