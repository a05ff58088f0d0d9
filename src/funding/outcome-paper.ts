import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { mayKeepFunding } from "./convention.ts";
import { readOutcomePaper } from "./outcome.sql.ts";
import { words } from "./words.ts";

/** What proves an outcome, in base 64. */
export const outcomePaper = view({
  name: "funding.outcome-paper",
  label: words.seePaper,
  at: "GET /outcomes/{outcome}/paper",
  input: z.object({ outcome: z.uuid() }),
  may: mayKeepFunding,
  async read({ outcome }, { db, cooperative }) {
    const hash = await readOutcomePaper(db, cooperative, outcome);
    const paper = hash ? await readPaper(db, cooperative, hash) : null;
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
