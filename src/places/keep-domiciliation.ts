import { z } from "zod";
import { isSite } from "../activities/index.ts";
import { cents, civilDate, shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { isSiren } from "../network/index.ts";
import { putDomiciliation } from "./domiciliation.sql.ts";
import { domiciliationWords as words } from "./domiciliation-words.ts";
import { refusals } from "./refusals.ts";
import { keepsPlaces } from "./room.ts";

/**
 * Prepare the domiciliation of a firm from outside: who it is, who answers for it, where it works and keeps
 * its books, for three months at least (R123-168).
 */
export const keepDomiciliation = operation({
  name: "places.keep-domiciliation",
  label: words.keepDomiciliation,
  at: "POST /domiciliations",
  input: z.object({
    site: z.uuid(),
    firm: shortText(120),
    siren: z.string().trim().nullable().default(null),
    representative: shortText(120),
    representativeAddress: shortText(300),
    phone: shortText(40),
    email: z.email({ error: "not-an-email" }).max(200),
    worksAt: shortText(300),
    booksAt: shortText(300),
    startsOn: civilDate(),
    months: z.coerce.number({ error: "not-a-count" }).int({ error: "not-a-count" }).max(60),
    monthlyCents: cents(),
  }),
  find: async (told, { db, cooperative }) => ({ told, known: await isSite(db, cooperative, told.site) }),
  may: (actor) => keepsPlaces(actor),
  whyNot({ told, known }) {
    if (!known) return refusals.unknownSite({}, "site");
    if (told.siren && !isSiren(told.siren)) return refusals.badSiren({}, "siren");
    if (told.months < 3) return refusals.threeMonths({}, "months");
    return told.monthlyCents < 0n ? refusals.notAPrice({}, "monthlyCents") : null;
  },
  async effect({ told }, scene) {
    const id = scene.newId();
    await putDomiciliation(scene, { ...told, id, siren: told.siren || null });
    return { id };
  },
});
