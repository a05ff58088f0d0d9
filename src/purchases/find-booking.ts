import { listMembers } from "../activities/index.ts";
import { readLaw } from "../expenses/index.ts";
import type { Scene } from "../foundation/scene.ts";
import { readSetting } from "../network/index.ts";
import { listTwins, type ReadBill, readBill } from "./bill.sql.ts";
import { listCategories } from "./category.sql.ts";
import type { Ground } from "./figures.ts";
import { readSupplier } from "./supplier.sql.ts";

/** All that decides what a bill comes to in the books (`Ground`), and what it may not say. */
export async function findBooking(scene: Scene, bill: ReadBill) {
  const { db, cooperative, today } = scene;
  const supplier = bill.supplier ? await readSupplier(db, cooperative, bill.supplier) : null;
  const coefficientsBp: number[] = [];
  for (const key of ["vat.liability-coefficient", "vat.taxation-coefficient"] as const)
    coefficientsBp.push((await readSetting(db, cooperative, key, bill.issuedOn ?? today)) * 100);
  const categories = await listCategories(db, cooperative);
  const ground: Ground = {
    ...{ categories, coefficientsBp, law: await readLaw(db) },
    vatOnDebits: supplier?.vatOnDebits ?? false,
  };
  const members = bill.activity ? await listMembers(db, cooperative, bill.activity, today) : [];
  const known = {
    ...{ categories, today, supplierKnown: supplier !== null && !supplier.retired },
    // Who advanced it may have left since.
    members: [...members.map(({ person }) => person), ...(bill.advancedBy ? [bill.advancedBy] : [])],
    origin: bill.origin ? await readBill(db, cooperative, bill.origin) : null,
  };
  return { supplier, ground, known, twins: await listTwins(db, cooperative, bill) };
}
