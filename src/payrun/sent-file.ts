import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { month } from "../foundation/input.ts";
import { view } from "../foundation/view.ts";
import { mayKeepPay } from "./may.ts";
import { listSendings } from "./sending.sql.ts";
import { words } from "./words.ts";

/** A file as it was made for the payroll firm, byte for byte. */
export const sentFile = view({
  name: "payrun.sent-file",
  label: words.sentFile,
  at: "GET /pay-runs/{month}/sendings/{number}",
  input: z.object({ month: month(), number: z.coerce.number().int().min(1).max(9999) }),
  may: (actor) => mayKeepPay(actor),
  async read({ month: of, number }, { db, cooperative }) {
    const sending = (await listSendings(db, cooperative, of)).find((one) => one.number === number);
    const paper = sending && (await readPaper(db, cooperative, sending.paper));
    if (!sending || !paper) return null;
    const name = `paie-${of}-${number}.csv`;
    return { name, mediaType: paper.mediaType, hash: sending.paper, base64: paper.bytes.toString("base64") };
  },
});
