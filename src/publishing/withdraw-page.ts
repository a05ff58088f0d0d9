import { z } from "zod";
import { operation } from "../foundation/operation.ts";
import { dropPlanned, insertPublication, lockPage, readPage } from "./page.sql.ts";
import { keepsSite } from "./page.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/** Show a page to nobody any more, and give up what was planned of it. */
export const withdrawPage = operation({
  name: "publishing.withdraw-page",
  label: words.withdrawPage,
  at: "DELETE /site-pages/{page}/publication",
  input: z.object({ page: z.uuid() }),
  async find({ page: id }, scene) {
    await lockPage(scene, id);
    return readPage(scene, id);
  },
  may: (actor) => keepsSite(actor),
  whyNot: ({ shown, planned }) => (planned || shown?.version ? null : refusals.notShown()),
  async effect({ id, shown }, scene) {
    await dropPlanned(scene, id);
    if (shown?.version) await insertPublication(scene, { page: id, version: null, fromAt: scene.now });
    return { id };
  },
});
