import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { approveAbsence } from "../approve-absence.ts";
import { giveEvidence } from "../give-evidence.ts";
import { refuseAbsence } from "../refuse-absence.ts";
import { returnEarly } from "../return-early.ts";
import { withdrawAbsence } from "../withdraw-absence.ts";

/** What one of the forms beside an absence asks for: its intent is `verb:id`. */
export async function performOnAbsence(web: WebContext, form: FormData) {
  const [intent = "", absence] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (intent) {
    case "approve":
      return web.performOperation(approveAbsence, { absence }, call);
    case "refuse":
      return web.performOperation(refuseAbsence, { absence, reason: text("reason") }, call);
    case "return": {
      const told = { absence, until: text("until"), reason: text("reason") };
      return web.performOperation(returnEarly, told, call);
    }
    case "prove": {
      const paper = await givenFile(form, `${String(form.get("intent"))}.paper`);
      return web.performOperation(giveEvidence, { absence, ...(paper && { paper }) }, call);
    }
    default:
      return web.performOperation(withdrawAbsence, { absence, reason: text("reason") }, call);
  }
}
