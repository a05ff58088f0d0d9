import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertVersion, lockPage, readPage } from "./page.sql.ts";
import { keepsSite } from "./page.ts";
import { picturesOf, whyNotBlocks, writtenShape } from "./page-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Write a page better: every version stays, what is shown stays until it is published anew. */
export const changePage = operation({
  name: "publishing.change-page",
  label: words.changePage,
  at: "PUT /site-pages/{page}",
  input: z.object({
    page: z.uuid(),
    ...writtenShape,
    /** The version one has before one’s eyes. */
    after: z.coerce.number().int().min(1).max(1_000_000),
  }),
  async find({ page: id, after, blocks }, scene) {
    await lockPage(scene, id);
    const page = await readPage(scene, id);
    return page && { page, after, blocks, known: await picturesOf(scene, blocks) };
  },
  may: (actor) => keepsSite(actor),
  whyNot({ page, after, blocks, known }) {
    if (page.newest.version !== after) return refusals.changedMeanwhile({}, "title");
    return whyNotBlocks(blocks, known);
  },
  async effect({ page }, scene, { title, description, blocks }) {
    const version = page.newest.version + 1;
    await insertVersion(scene, { page: page.id, version, title, description, blocks });
    return { id: page.id, version };
  },
});
