import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import type { Refusal } from "../../foundation/refusal.ts";
import { UploadedFile } from "../../foundation/uploaded-file.ts";
import { deliverPayslips } from "../deliver-payslips.ts";
import { dropPayslips } from "../drop-payslips.ts";
import { openRun } from "../open-run.ts";
import { payNets } from "../pay-nets.ts";
import { postJournal } from "../post-journal.ts";
import { postPayslips } from "../post-payslips.ts";
import { sendRun } from "../send-run.ts";

/** What one of the forms of the page of a month asks for; null where it is none of them. */
export async function performOnRun(web: WebContext, month: string, form: FormData) {
  const intent = String(form.get("intent"));
  const call = { key: String(form.get("key")) };
  if (intent === "open") return web.performOperation(openRun, { month }, call);
  if (intent === "send") return web.performOperation(sendRun, { month }, call);
  if (intent === "deliver") return web.performOperation(deliverPayslips, { month }, call);
  if (intent === "journal") {
    const file = await givenFile(form, "journal.file");
    return web.performOperation(postJournal, { month, ...(file && { file }) }, call);
  }
  if (intent === "post") return web.performOperation(postPayslips, { month }, call);
  return web.performOperation(payNets, { month, paidOn: textOf(form)("paidOn") }, call);
}

/** Each file on its own: those that are refused say why, the others are kept. */
export async function dropFiles(web: WebContext, month: string, form: FormData) {
  const refused: Refusal[] = [];
  let found = 0;
  const given = form.getAll("papers").filter((one) => one instanceof File);
  for (const [i, one] of given.entries()) {
    if (one.size === 0) continue;
    const paper = UploadedFile.ofBytes(one.name, Buffer.from(await one.arrayBuffer()));
    const key = `${form.get("key")}-${i}`;
    const outcome = await web.performOperation(dropPayslips, { month, paper }, { key });
    if (outcome.ok) found += outcome.result.payslips.length;
    else refused.push(outcome.refusal);
  }
  return { found, refused };
}
