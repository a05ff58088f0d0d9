import { z } from "zod";
import { view } from "../foundation/view.ts";
import { listContractsOf, readContract } from "./contract.sql.ts";
import { mayReadContract } from "./contract.ts";
import { printContract, writeContract } from "./contract-letter.ts";
import { words } from "./words.ts";

/** The paper of a contract as it would be signed today, in base 64. */
export const contractDraftPaper = view({
  name: "contracts.draft-paper",
  label: words.preview,
  at: "GET /contracts/{contract}/draft-paper",
  input: z.object({ contract: z.uuid() }),
  may: (actor) => actor.person !== null || actor.kind === "operator",
  async read({ contract: id }, { db, cooperative, actor, today }) {
    const contract = await readContract(db, cooperative, id);
    if (!contract || !mayReadContract(actor, contract)) return null;
    const others = (await listContractsOf(db, cooperative, contract.person)).filter((one) => one.id !== id);
    const bytes = await printContract(db, cooperative, { contract, others, today });
    return { mediaType: "application/pdf", base64: bytes.toString("base64") };
  },
});

/** What a model, saved or not, gives for a real contract: the blocks of its text. */
export const templatePreview = view({
  name: "contracts.template-preview",
  label: words.preview,
  at: "GET /contracts/{contract}/template-preview",
  input: z.object({ contract: z.uuid(), body: z.string().max(60_000).optional() }),
  may: (actor) => actor.roles.has("hr") || actor.roles.has("director"),
  async read({ contract: id, body }, { db, cooperative, today }) {
    const contract = await readContract(db, cooperative, id);
    if (!contract) return null;
    const others = (await listContractsOf(db, cooperative, contract.person)).filter((one) => one.id !== id);
    const { blocks } = await writeContract(db, cooperative, { contract, others, today, body });
    return { blocks, personName: contract.personName };
  },
});
