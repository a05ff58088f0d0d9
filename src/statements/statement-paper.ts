import { mayReadActivity } from "../foundation/actor.ts";
import { view } from "../foundation/view.ts";
import { printStatement, statementFileName } from "./print-statement.ts";
import { readStatement } from "./read-statement.ts";
import { words } from "./words.ts";

/** The statement of an activity as a PDF, in base 64: what may be kept, printed, shown to a bank (R1.06). */
export const statementPaper = view({
  name: "statements.statement-paper",
  label: words.statementPaper,
  at: "GET /activities/{activity}/statement-paper",
  input: readStatement.input,
  may: (actor, { activity }) => mayReadActivity(actor, activity),
  async read(asked, scene) {
    const found = await readStatement.read(asked, scene);
    if (!found) return null;
    const { language } = scene.actor;
    const bytes = await printStatement(scene, found, { who: found.own ? "youHave" : "itHas", language });
    return {
      name: statementFileName(found),
      mediaType: "application/pdf",
      base64: bytes.toString("base64"),
    };
  },
});
