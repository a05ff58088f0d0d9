import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { askSheetSignatures } from "../ask-sheet-signatures.ts";
import { recordHours } from "../record-hours.ts";
import { withdrawHours } from "../withdraw-hours.ts";
import { withdrawSheet } from "../withdraw-sheet.ts";

/** The act a form asks for: `meeting.<id>` records that appointment; each has its fields under its intent. */
export async function performAct(web: WebContext, form: FormData) {
  const intent = String(form.get("intent"));
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const common = {
    ...{ from: text("from") || null, to: text("to") || null, theme: text("theme") },
    convention: text("convention") || null,
  };
  if (intent.startsWith("meeting.")) {
    const appointment = intent.slice("meeting.".length);
    return web.performOperation(recordHours, { appointment, ...common }, call);
  }
  switch (intent) {
    case "hand": {
      const members = form.getAll("hand.members").map(String);
      const told = { day: text("day") || null, members, reason: text("reason"), ...common };
      return web.performOperation(recordHours, told, call);
    }
    case "ask":
      return web.performOperation(askSheetSignatures, { month: String(form.get("month")) }, call);
    case "takeback":
      return web.performOperation(withdrawSheet, { sheet: text("sheet"), reason: text("reason") }, call);
    default:
      return web.performOperation(withdrawHours, { hours: text("hours"), reason: text("reason") }, call);
  }
}
