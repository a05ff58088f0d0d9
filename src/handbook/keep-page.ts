import { z } from "zod";
import { civilDate } from "../foundation/input.ts";
import { operation } from "../foundation/operation.ts";
import { notify } from "../notices/index.ts";
import { countHousehold } from "../people/index.ts";
import { pageGiven } from "./notice-kinds.ts";
import { lockPage, readPage, updatePage } from "./page.sql.ts";
import { mayKeepPage } from "./page.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Say that a page is still true until a day, or who answers for it from now on. */
export const keepPage = operation({
  name: "handbook.keep-page",
  label: words.keepPage,
  at: "PUT /handbook/{page}/keeping",
  input: z.object({ page: z.uuid(), person: z.uuid(), reviewOn: civilDate() }),
  async find({ page: id, person, reviewOn }, { db, cooperative, today }) {
    await lockPage(db, cooperative, id);
    const page = await readPage(db, cooperative, id);
    const known = (await countHousehold(db, cooperative, { people: [person], on: today })) === 1;
    return page && { page, person, known, past: reviewOn <= today };
  },
  may: (actor, { page }) => mayKeepPage(actor, page),
  whyNot({ known, past }) {
    if (!known) return refusals.stranger({}, "person");
    return past ? refusals.reviewPast({}, "reviewOn") : null;
  },
  async effect({ page, person }, scene, { reviewOn }) {
    await updatePage(scene, { id: page.id, person, reviewOn });
    if (person !== page.person)
      await notify(scene, pageGiven, {
        ...{ to: [person], params: { title: page.title }, link: `/guide/${page.id}` },
        once: `handbook-given:${page.id}:${person}:${scene.now.toISOString()}`,
      });
    return { id: page.id };
  },
});
