import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { mayKeepFunding } from "./convention.ts";
import { isNameTaken, listFunders, putFunder } from "./funder.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Add a funder, or correct its name and whom to reach there. */
export const keepFunder = operation({
  name: "funding.keep-funder",
  label: words.keepFunder,
  at: "PUT /funders",
  input: z.object({
    funder: z.uuid().optional(),
    name: shortText(120),
    contact: z.string().trim().max(200, { error: "too-long" }).default(""),
  }),
  async find({ funder, name }, { db, cooperative }) {
    const funders = await listFunders(db, cooperative);
    if (funder && !funders.some(({ id }) => id === funder)) return null;
    return { taken: await isNameTaken(db, cooperative, { id: funder ?? null, name }) };
  },
  may: mayKeepFunding,
  whyNot: ({ taken }) => (taken ? refusals.funderKnown({}, "name") : null),
  async effect(_, scene, { funder, name, contact }) {
    const id = funder ?? scene.newId();
    await putFunder(scene, { id, name, contact });
    return { id };
  },
});
