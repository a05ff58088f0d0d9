import { z } from "zod";
import { readPaperToSign, readRequestAbout, whyNotSignPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { aboutContract } from "./ask-signatures.ts";
import { readContract } from "./contract.sql.ts";
import { words } from "./words.ts";

/**
 * The paper of a contract that waits for one's own signature, and how far one has come. Whoever opens the
 * link of someone else reads whose signature it waits for, and nothing of the paper.
 */
export const signingSheet = view({
  name: "contracts.signing-sheet",
  label: words.signTitle,
  at: "GET /contracts/{contract}/signing",
  input: z.object({ contract: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ contract: id }, { db, cooperative, actor, now }) {
    const contract = await readContract(db, cooperative, id);
    if (!contract) return null;
    const request = await readRequestAbout(db, cooperative, aboutContract(id));
    if (!request) return null;
    const paper = await readPaperToSign(db, cooperative, request, { person: actor.person, now });
    const why = whyNotSignPaper(paper, true);
    const own = request.signers.find(({ person }) => person === actor.person);
    const waits = why?.code === "documents.code-missing";
    return {
      contract: id,
      request: request.id,
      title: own ? request.title : "",
      email: own?.email ?? "",
      whyNot: why && !waits ? why : null,
      proved: why === null,
      codeSent: paper.code !== null && now.getTime() - paper.code.sentAt.getTime() < 15 * 60_000,
    };
  },
});
