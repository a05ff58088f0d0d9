import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { cancelBookings } from "../cancel-bookings.ts";
import { closePlan } from "../close-plan.ts";
import { drawUpAccount } from "../draw-up-account.ts";
import { endAccess } from "../end-access.ts";
import { giveExport } from "../give-export.ts";
import { makeDocument } from "../make-document.ts";
import { moveDates } from "../move-dates.ts";
import { reopenStep } from "../reopen-step.ts";
import { settleStep } from "../settle-step.ts";
import { withdrawPlan } from "../withdraw-plan.ts";
import { readLines } from "./read-lines.ts";

type Acted = Awaited<ReturnType<WebContext["performOperation"]>> | { errors: Record<string, string> };

/** The act a form of a departure asks for; its fields bear the name of the form before their own. */
export async function performAct(web: WebContext, form: FormData): Promise<Acted> {
  const intent = String(form.get("intent"));
  const hidden = (name: string) => String(form.get(name) ?? "");
  const text = textOf(form);
  const call = { key: hidden("key") };
  const plan = hidden("plan");
  const about = { plan, step: hidden("step"), activity: hidden("activity") || null };
  switch (hidden("act")) {
    case "tick": {
      const given = await givenFile(form, `${intent}.paper`);
      const done = { doneOn: text("doneOn"), note: text("note"), ...(given && { paper: given }) };
      return web.performOperation(settleStep, { ...about, ...done }, call);
    }
    case "untick":
      return web.performOperation(reopenStep, about, call);
    case "make": {
      const read = readLines(text, web.language);
      if ("errors" in read) return read;
      return web.performOperation(makeDocument, { plan, kind: about.step, ...read }, call);
    }
    case "account":
      return web.performOperation(drawUpAccount, { plan, activity: about.activity }, call);
    case "cancel":
      return web.performOperation(cancelBookings, { plan, why: text("why") }, call);
    case "access":
      return web.performOperation(endAccess, { plan }, call);
    case "export":
      return web.performOperation(giveExport, { activity: about.activity, ...(plan && { plan }) }, call);
    case "dates": {
      const dates = { lastDay: text("lastDay"), accessUntil: text("accessUntil") };
      return web.performOperation(moveDates, { plan, ...dates }, call);
    }
    case "withdraw":
      return web.performOperation(withdrawPlan, { plan, why: text("why") }, call);
    default:
      return web.performOperation(closePlan, { plan, outcome: text("outcome"), note: text("note") }, call);
  }
}
