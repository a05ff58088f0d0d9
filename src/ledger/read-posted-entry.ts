import { z } from "zod";
import { has, isTeam } from "../foundation/actor.ts";
import type { Scene } from "../foundation/scene.ts";
import { view } from "../foundation/view.ts";
import { listEntryPapers } from "./entry-paper.sql.ts";
import { mayOpenEntries, seesLine, seesPapers } from "./may-see-lines.ts";
import { listEntryLines, readEntryHead } from "./posted-entry.sql.ts";
import { reverseEntry } from "./reverse-entry.ts";
import { words } from "./words.ts";

/** Asks of today what reversing would be asked, so that the button is grey with the very same words. */
async function mayReverse(entry: string, scene: Scene) {
  const found = await reverseEntry.find({ entry, date: scene.today, reason: "…" }, scene);
  const allowed = found !== null && reverseEntry.may(scene.actor, found);
  return { allowed, refusal: allowed ? reverseEntry.whyNot(found) : null };
}

/**
 * One entry with all that is known of it: lines, seal, origin, reversal, papers. An entrepreneur sees the
 * lines of their own activity (R1.06) and the papers that tell of nobody else.
 */
export const readPostedEntry = view({
  name: "ledger.read-entry",
  label: words.entry,
  at: "GET /entries/{entry}",
  input: z.object({ entry: z.uuid() }),
  may: mayOpenEntries,
  async read({ entry: id }, scene) {
    const { db, cooperative, actor, today } = scene;
    const head = await readEntryHead(db, cooperative, id);
    const all = await listEntryLines(db, cooperative, id);
    const lines = all.filter((line) => seesLine(actor, line));
    if (!head || lines.length === 0) return null;
    const papers = seesPapers(actor, all) ? await listEntryPapers(db, cooperative, id) : [];
    const whole = lines.length === all.length;
    const reversal = await mayReverse(id, scene);
    return {
      head,
      lines,
      whole,
      papers,
      today,
      reversal,
      team: isTeam(actor),
      keeps: has(actor, "accountant"),
    };
  },
});
