import { z } from "zod";
import { keepPaper, readGivenPaper } from "../documents/index.ts";
import { has } from "../foundation/actor.ts";
import { operation } from "../foundation/operation.ts";
import { file } from "../foundation/uploaded-file.ts";
import { insertEntryPaper, lockEntryPapers } from "./entry-paper.sql.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words.ts";

/**
 * Attach to an entry the paper that proves it: a PDF, an image or an electronic invoice (R3.03). Also in a
 * closed month: the entry does not change, and a missing paper is better found late than never. It stays as
 * long as the books do (R3.09).
 */
export const attachPaper = operation({
  name: "ledger.attach-paper",
  label: words.attachPaper,
  at: "POST /entries/{entry}/papers",
  input: z.object({ entry: z.uuid(), paper: file() }),
  async find({ entry, paper }, { db, cooperative, actor }) {
    if (!has(actor, "accountant")) return { entry, given: null, papers: [] };
    const papers = await lockEntryPapers(db, cooperative, entry);
    return papers && { entry, given: await readGivenPaper(paper), papers };
  },
  may: (actor) => has(actor, "accountant"),
  whyNot({ given, papers }) {
    if (!given || given.refusal) return given?.refusal ?? null;
    const same = papers.find(({ paper }) => paper === given.hash);
    return same ? refusals.paperAlreadyAttached({ name: same.name }, "paper") : null;
  },
  async effect({ entry, given }, scene) {
    if (!given) throw new Error("a paper that was not read");
    const paper = await keepPaper(scene, given);
    const { db, cooperative, now, actor } = scene;
    await insertEntryPaper(db, cooperative, { entry, paper, name: given.name, now, by: actor.person });
    return { paper };
  },
});
