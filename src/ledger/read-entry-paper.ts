import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { listEntryPapers } from "./entry-paper.sql.ts";
import { mayOpenEntries, seesPapers } from "./may-see-lines.ts";
import { listEntryLines } from "./posted-entry.sql.ts";
import { words } from "./words.ts";

/** A paper of an entry, for whoever may see it: its name, its kind, its bytes in base 64. */
export const readEntryPaper = view({
  name: "ledger.read-entry-paper",
  label: words.paper,
  at: "GET /entries/{entry}/papers/{paper}",
  input: z.object({ entry: z.uuid(), paper: z.string().regex(/^[0-9a-f]{64}$/) }),
  may: mayOpenEntries,
  async read({ entry, paper: hash }, { db, cooperative, actor }) {
    if (!seesPapers(actor, await listEntryLines(db, cooperative, entry))) return null;
    const attached = (await listEntryPapers(db, cooperative, entry)).find(({ paper }) => paper === hash);
    const paper = attached && (await readPaper(db, cooperative, hash));
    if (!attached || !paper) return null;
    return { name: attached.name, mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
