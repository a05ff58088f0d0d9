import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { readCooperative } from "./cooperative.sql.ts";
import { isSiret } from "./identifiers.ts";
import { mayKeepHouse } from "./keep-house.ts";
import { refusals } from "./refusals.ts";
import { insertSite, listSites } from "./site.sql.ts";
import { words } from "./words.ts";

/** Add a site: an establishment of the cooperative, with its own SIRET under the one SIREN. */
export const addSite = operation({
  name: "network.add-site",
  label: words.addSite,
  at: "POST /sites",
  input: z.object({
    name: shortText(80),
    siret: z.string(),
    street: shortText(),
    postcode: z.string().regex(/^\d{5}$/),
    town: shortText(60),
  }),
  async find(input, { db, cooperative }) {
    const owner = await readCooperative(db, cooperative);
    return owner && { input, siren: owner.siren, sites: await listSites(db, cooperative) };
  },
  may: mayKeepHouse,
  whyNot({ input: { siret }, siren, sites }) {
    if (!siret.startsWith(siren) || !isSiret(siret)) return refusals.badSiret({ number: siret }, "siret");
    if (sites.some((site) => site.siret === siret)) return refusals.siteExists({ number: siret }, "siret");
    return null;
  },
  async effect({ input }, { db, cooperative, newId }) {
    const site = { ...input, id: newId() };
    await insertSite(db, cooperative, site);
    return { id: site.id };
  },
});
