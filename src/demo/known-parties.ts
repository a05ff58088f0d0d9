import { plain } from "../foundation/plain.ts";
import type { Scene } from "../foundation/scene.ts";
import { customerCode, insertCustomers, moveSeries } from "../invoicing/index.ts";
import { addThirdParty, partyOf } from "../ledger/index.ts";
import type { House } from "./live-month.ts";
import { demoSuppliers } from "./month-of-life.ts";

/** « Gîtes de la Nive bleue » writes from gites-de-la-nive-bleue. */
const domainOf = (name: string): string => plain(name).replace(/[^a-z]+/g, "-");

/** Makes suppliers, people and customers known to the books before the first month. */
export async function addKnownParties(scene: Scene, house: House): Promise<void> {
  const { db, cooperative, newId, now, today, actor } = scene;
  for (const supplier of demoSuppliers)
    await addThirdParty(db, cooperative, { ...supplier, kind: "supplier" });
  let lastNumber = 0;
  const customers = house.planned.flatMap((one) =>
    one.customers.map(({ label: name }) => {
      const id = newId();
      one.customerIds.push(id);
      const isPublic = /Mairie|Collège|École|Médiathèque|Office|Syndicat/.test(name);
      return {
        id,
        activity: one.id,
        code: customerCode(++lastNumber),
        kind: isPublic ? ("public" as const) : ("business" as const),
        name,
        siren: null,
        siret: null,
        vatNumber: null,
        street: `${(lastNumber % 60) + 1} rue du Port`,
        postcode: "40220",
        town: "Tarnos",
        country: "FR",
        email: `contact@${domainOf(name)}.example`,
        phone: "",
        deliveryAddress: "",
      };
    }),
  );
  for (const one of house.planned) one.party = await partyOf(scene, one.person);
  for (const { code, name } of customers)
    await addThirdParty(db, cooperative, { code, label: name, kind: "customer" });
  await insertCustomers(db, cooperative, customers, { now, by: actor.person });
  await moveSeries(db, cooperative, { name: "customer", year: 0, lastNumber, issuedOn: today });
}
