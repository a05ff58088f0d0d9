import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { assignPerson } from "../assign-person.ts";
import { endAssignment } from "../end-assignment.ts";
import { noteLastPayment } from "../note-last-payment.ts";
import { recordOutcome } from "../record-outcome.ts";
import { withdrawOutcome } from "../withdraw-outcome.ts";

/** The act a form asks for; its fields bear the intent before their name, so that each has its own id. */
export async function performAct(web: WebContext, convention: string, form: FormData) {
  const intent = String(form.get("intent"));
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  switch (intent) {
    case "assign": {
      const days = { since: text("since"), until: text("until") || null };
      return web.performOperation(assignPerson, { convention, person: text("person"), ...days }, call);
    }
    case "end":
      return web.performOperation(
        endAssignment,
        { assignment: text("assignment"), until: text("until") },
        call,
      );
    case "reach": {
      const paper = await givenFile(form, "reach.paper");
      const told = { person: text("person"), kind: text("kind"), reachedOn: text("reachedOn") };
      const input = { convention, ...told, note: text("note"), ...(paper && { paper }) };
      return web.performOperation(recordOutcome, input, call);
    }
    case "payment": {
      const told = { paidOn: text("paidOn"), stateAid: text("stateAid") === "on" };
      return web.performOperation(noteLastPayment, { convention, ...told }, call);
    }
    default: {
      const told = { outcome: text("outcome"), reason: text("reason") };
      return web.performOperation(withdrawOutcome, told, call);
    }
  }
}
