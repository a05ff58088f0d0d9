import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { readBill } from "./bill.sql.ts";
import { mayReadBill } from "./bill.ts";
import { words } from "./words.ts";

/** The paper of a bill, for whoever may read it. */
export const billPaper = view({
  name: "purchases.read-paper",
  label: words.readPaper,
  at: "GET /bills/{bill}/paper",
  input: z.object({ bill: z.uuid() }),
  may: (actor) => actor.person !== null,
  async read({ bill: id }, { db, cooperative, actor }) {
    const bill = await readBill(db, cooperative, id);
    if (!bill?.paper || !mayReadBill(actor, bill)) return null;
    const paper = await readPaper(db, cooperative, bill.paper);
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
