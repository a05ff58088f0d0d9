import { readActivity } from "../activities/index.ts";
import { listCapeHolders } from "../contracts/index.ts";
import { type CoverStanding, listStandings } from "../dossiers/index.ts";
import type { CivilDate } from "../foundation/calendar.ts";
import type { Scene } from "../foundation/scene.ts";
import { readCooperative } from "../network/index.ts";
import { readCustomer } from "./customer.sql.ts";
import type { Document } from "./document.sql.ts";
import { type Printed, printedOf } from "./printed.ts";

/**
 * What the paper of a document says of those it names, as they are that day, and how the activity is insured
 * then; null where one is missing.
 */
export async function findPrinted(
  { db, cooperative }: Scene,
  { activity: id, customer: buyer }: Pick<Document, "activity" | "customer">,
  on: CivilDate,
): Promise<{ printed: Printed; standings: readonly CoverStanding[] } | null> {
  const seller = await readCooperative(db, cooperative);
  const activity = await readActivity(db, cooperative, id);
  const customer = await readCustomer(db, cooperative, buyer);
  if (!seller || !activity || !customer) return null;
  const [cape] = await listCapeHolders(db, cooperative, [{ activity: id, on }]);
  const [standings = []] = await listStandings(db, cooperative, [{ activity: id, on }]);
  const printed = printedOf({ cooperative: seller, activity, cape: cape ?? [], standings, customer });
  return { printed, standings };
}
