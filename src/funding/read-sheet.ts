import { z } from "zod";
import { readPaperToSign, readRequestAbout, whyNotSignPaper } from "../documents/index.ts";
import { view } from "../foundation/view.ts";
import { aboutSheet } from "./ask-sheet-signatures.ts";
import { mayKeepFunding } from "./convention.ts";
import { hoursWords } from "./hours-words.ts";
import { readSheet as selectSheet } from "./sheet.sql.ts";

/**
 * A sheet of hours with who signed and who is awaited, for its adviser, whoever signs it and whoever keeps
 * conventions; to whom it waits for, how far their own signature has come.
 */
export const readSheet = view({
  name: "funding.read-sheet",
  label: hoursWords.sheet,
  at: "GET /hours-sheets/{sheet}",
  input: z.object({ sheet: z.uuid() }),
  may: (actor) => actor.person !== null && actor.roles.size > 0,
  async read({ sheet: id }, { db, cooperative, actor, now }) {
    const sheet = await selectSheet(db, cooperative, id);
    const request = sheet && (await readRequestAbout(db, cooperative, aboutSheet(id)));
    if (!sheet || !request) return null;
    const signer = request.signers.find(({ person }) => person === actor.person);
    if (!signer && !mayKeepFunding(actor)) return null;
    const paper = await readPaperToSign(db, cooperative, request, { person: actor.person, now });
    const why = whyNotSignPaper(paper, true);
    const waits = why?.code === "documents.code-missing";
    return {
      sheet,
      request,
      email: signer?.email ?? "",
      mine: why === null || waits,
      proved: why === null,
      codeSent: paper.code !== null && now.getTime() - paper.code.sentAt.getTime() < 15 * 60_000,
      mayWithdraw: !sheet.closedAt && (sheet.adviser === actor.person || mayKeepFunding(actor)),
    };
  },
});
