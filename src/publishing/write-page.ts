import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { insertPage, insertVersion, isTaken } from "./page.sql.ts";
import { homeSlug, keepsSite } from "./page.ts";
import { picturesOf, positionInput, slugInput, whyNotBlocks, writtenShape } from "./page-input.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Write a page of the site, or its home page for the first time; nobody sees it until it is published. */
export const writePage = operation({
  name: "publishing.write-page",
  label: words.writePage,
  at: "POST /site-pages",
  input: z.object({ slug: slugInput(), position: positionInput(), ...writtenShape }),
  async find({ slug, position, blocks }, scene) {
    const taken = await isTaken(scene, slug, null);
    return { slug, position, blocks, taken, known: await picturesOf(scene, blocks) };
  },
  may: (actor) => keepsSite(actor),
  whyNot({ slug, position, blocks, taken, known }) {
    if (taken) return refusals.addressTaken({ slug }, "slug");
    if (slug === homeSlug && position !== null) return refusals.homeStays({}, "position");
    return whyNotBlocks(blocks, known);
  },
  async effect({ slug, position }, scene, { title, description, blocks }) {
    const id = scene.newId();
    await insertPage(scene, { id, slug, position });
    await insertVersion(scene, { page: id, version: 1, title, description, blocks });
    return { id };
  },
});
