import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { isTaken, lockPage, movePage as move, readPage } from "./page.sql.ts";
import { homeSlug, keepsSite } from "./page.ts";
import { positionInput, slugInput } from "./page-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Give a page another address or another place in the menu; whoever follows the old address arrives. */
export const movePage = operation({
  name: "publishing.move-page",
  label: words.movePage,
  at: "PUT /site-pages/{page}/address",
  input: z.object({ page: z.uuid(), slug: slugInput(), position: positionInput() }),
  async find({ page: id, slug, position }, scene) {
    await lockPage(scene, id);
    const page = await readPage(scene, id);
    return page && { page, slug, position, taken: await isTaken(scene, slug, id) };
  },
  may: (actor) => keepsSite(actor),
  whyNot({ page, slug, position, taken }) {
    if (page.slug === homeSlug && (slug !== homeSlug || position !== null))
      return refusals.homeStays({}, "slug");
    return taken ? refusals.addressTaken({ slug }, "slug") : null;
  },
  async effect({ page, slug, position }, scene) {
    await move(scene, { id: page.id, from: page.slug, slug, position });
    return { id: page.id };
  },
});
