import { z } from "zod";
import { addMonths } from "../foundation/calendar.ts";
import { civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertAgreement, listAgreements } from "./domiciliation.sql.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/**
 * Note the prefect’s approval, without which nobody is domiciled (Code de commerce L123-11-3); it holds six
 * years (R123-166-1 and following), and its number stands on each contract.
 */
export const keepAgreement = operation({
  name: "places.keep-agreement",
  label: words.keepAgreement,
  at: "POST /domiciliation-agreements",
  input: z.object({ number: shortText(60), prefecture: shortText(80), grantedOn: civilDate() }),
  async find(told, { db, cooperative, today }) {
    const known = await listAgreements(db, cooperative);
    return { told, today, there: known.some(({ number }) => number === told.number) };
  },
  may: (actor) => keepsPlaces(actor),
  whyNot({ told, today, there }) {
    if (there) return refusals.agreementKnown({ number: told.number }, "number");
    return told.grantedOn > today ? refusals.notGrantedYet({}, "grantedOn") : null;
  },
  async effect({ told }, scene) {
    const id = scene.newId();
    await insertAgreement(scene, { ...told, id, endsOn: addMonths(told.grantedOn, 72) });
    return { id };
  },
});
