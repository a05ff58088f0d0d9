import { z } from "zod";
import { listContractsOf, readContract, readLimits } from "../contracts/index.ts";
import { view } from "../foundation/view.ts";
import { writeDeparture } from "./departure-letter.ts";
import { documentKinds } from "./kinds.ts";
import { mayKeepDepartures } from "./plan.ts";
import { words } from "./words.ts";

/** What a model, saved or not, gives for a real contract, as if it ended today. */
export const documentPreview = view({
  name: "leaving.document-preview",
  label: words.preview,
  at: "GET /contracts/{contract}/leaving-preview",
  input: z.object({
    contract: z.uuid(),
    kind: z.enum(documentKinds),
    body: z.string().max(60_000).optional(),
  }),
  may: mayKeepDepartures,
  async read({ contract: id, kind, body }, { db, cooperative, today }) {
    const contract = await readContract(db, cooperative, id);
    if (!contract) return null;
    const contracts = await listContractsOf(db, cooperative, contract.person);
    const limits = await readLimits(db, today);
    const lastDay = contract.until ?? today;
    const asked = { kind, contract, contracts, lastDay, reason: "mutual", limits, today, body } as const;
    const { text } = await writeDeparture(db, cooperative, asked);
    return { blocks: text, personName: contract.personName };
  },
});
