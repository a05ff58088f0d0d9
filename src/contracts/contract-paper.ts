import { z } from "zod";
import { readPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { readContract } from "./contract.sql.ts";
import { mayReadContract } from "./contract.ts";
import { words } from "./words.ts";

/** The signed copy of a contract, in base 64. */
export const contractPaper = view({
  name: "contracts.contract-paper",
  label: words.seePaper,
  at: "GET /contracts/{contract}/paper",
  input: z.object({ contract: z.uuid() }),
  may: (actor) => actor.person !== null || actor.kind === "operator",
  async read({ contract: id }, { db, cooperative, actor }) {
    const contract = await readContract(db, cooperative, id);
    if (!contract?.paper || !mayReadContract(actor, contract)) return null;
    const paper = await readPaper(db, cooperative, contract.paper);
    return paper && { mediaType: paper.mediaType, base64: paper.bytes.toString("base64") };
  },
});
