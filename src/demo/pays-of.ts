import { people } from "../../fixtures/people.ts";
import { type Actor, type Role, stranger } from "../foundation/actor.ts";
import { addDays, addMonths, type CivilDate, monthOf } from "../foundation/calendar.ts";
import type { Db } from "../foundation/database.ts";
import { perform } from "../foundation/perform.ts";
import { read } from "../foundation/read.ts";
import { recordPayment, salesAtAGlance } from "../invoicing/index.ts";
import {
  chooseProvisions,
  proposePay,
  readLaw,
  returnProposal,
  validateProposal,
  withRecordedModel,
} from "../payroll/index.ts";
import { inScene, momentOf } from "./demo.sql.ts";
import type { House } from "./live-month.ts";
import { makeAct } from "./make-act.ts";

interface Paying {
  readonly today: CivilDate;
  readonly advisers: ReadonlyMap<string, string | null>;
}

const actorOf = (person: string | null, role: Role, more: Partial<Actor> = {}): Actor => ({
  ...{ ...stranger, kind: "person", person, roles: new Set([role]), ...more },
});

/** How far the pays of this month have come, of whoever has the money for one: the others propose none. */
const pays = [
  { code: "A018", grossCents: 178_000, upTo: "validated" },
  { code: "A020", grossCents: 152_000, upTo: "validated" },
  { code: "A022", grossCents: 120_000, upTo: "sent" },
  { code: "A024", grossCents: 165_000, upTo: "returned" },
  { code: "A025", grossCents: 110_000, upTo: "sent" },
  { code: "A028", grossCents: 143_000, upTo: "validated" },
  { code: "A029", grossCents: 128_000, upTo: "sent" },
  { code: "A030", grossCents: 190_000, upTo: "returned" },
  { code: "A033", grossCents: 105_000, upTo: "sent" },
  { code: "A034", grossCents: 115_000, upTo: "sent" },
  { code: "A036", grossCents: 137_000, upTo: "validated" },
  { code: "A038", grossCents: 125_000, upTo: "sent" },
] as const;

const reason = "Votre TVA de décembre sera forte : gardez de quoi la payer, ou étalez sur deux mois.";

/** Pays proposed in the last days, from a recording of the model: its thread does not start for it. */
export async function proposePays(database: Db, house: House, { today, advisers }: Paying): Promise<void> {
  const { cooperative } = house;
  await payOldInvoices(database, house, today);
  const law = await inScene(database, cooperative, today, ({ db }) => readLaw(db));
  const month = monthOf(today);
  await withRecordedModel(law, async () => {
    for (const { code, grossCents, upTo } of pays) {
      const one = house.planned.find((planned) => planned.code === code);
      if (!one) continue;
      const actor = actorOf(one.person, "entrepreneur", { activities: new Set([one.id]) });
      const outcome = await perform(
        proposePay,
        { activity: one.id, month, grossCents },
        { database, cooperative, actor, door: "cli", clock: () => momentOf(addDays(today, -3), 9) },
      );
      if (!outcome.ok) continue;
      const proposal = outcome.result.id;
      const follower = advisers.get(one.id) ?? null;
      const adviser = actorOf(follower, "adviser", { follows: new Set([one.id]) });
      const act = makeAct(database, addDays(today, -1), adviser);
      if (upTo === "validated") await act(cooperative, validateProposal, { proposal });
      if (upTo === "returned") await act(cooperative, returnProposal, { proposal, reason });
    }
  });
  await setAside(database, house, today);
}

/** A customer of Nadia has paid the oldest of what was late: there is money for a pay, and one to remind. */
async function payOldInvoices(database: Db, house: House, today: CivilDate): Promise<void> {
  const { cooperative } = house;
  const nadia = house.planned.find(({ email }) => email === people.entrepreneur.email);
  if (!nadia) return;
  const actor = actorOf(nadia.person, "entrepreneur", { activities: new Set([nadia.id]) });
  const asked = { activity: nadia.id, each: 4 };
  const found = await read(salesAtAGlance, asked, { database, cooperative, actor });
  for (const { id, dueCents } of found.ok ? found.result.late : [])
    await makeAct(database, today)(cooperative, recordPayment, {
      ...{ invoice: id, paidOn: today, amountCents: dueCents, method: "transfer" },
    });
}

/** Nadia keeps a tenth for the slow months since the summer. */
async function setAside(database: Db, house: House, today: CivilDate): Promise<void> {
  const nadia = house.planned.find(({ email }) => email === people.entrepreneur.email);
  if (!nadia) return;
  const actor = actorOf(nadia.person, "entrepreneur", { activities: new Set([nadia.id]) });
  const since = addMonths(today, -3);
  const chosen = { month: monthOf(since), leavePercent: 10, slowPercent: 10 };
  await makeAct(database, since, actor)(house.cooperative, chooseProvisions, chosen);
}
