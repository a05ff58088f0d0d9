import { z } from "zod";
import { shortText } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { insertVersion, lockPage, readPage } from "./page.sql.ts";
import { isOfHouse, mostPageText } from "./page.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Write a page better: anybody of the house may, every version stays, two do not write over each other. */
export const changePage = operation({
  name: "handbook.change-page",
  label: words.changePage,
  at: "PUT /handbook/{page}",
  input: z.object({
    page: z.uuid(),
    title: shortText(140),
    text: shortText(mostPageText),
    note: z.string().trim().max(200, { error: "too-long" }).default(""),
    /** The version one has before one’s eyes. */
    after: z.coerce.number().int().min(1).max(30_000),
  }),
  async find({ page: id, after }, { db, cooperative }) {
    await lockPage(db, cooperative, id);
    const page = await readPage(db, cooperative, id);
    return page && { page, after };
  },
  may: (actor) => isOfHouse(actor),
  whyNot: ({ page, after }) => (page.version === after ? null : refusals.changedMeanwhile({}, "text")),
  async effect({ page }, scene, { title, text, note }) {
    await insertVersion(scene, { page: page.id, version: page.version + 1, title, text, note });
    return { id: page.id };
  },
});
