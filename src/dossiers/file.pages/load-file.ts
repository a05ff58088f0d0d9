import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors, resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { acceptDocument } from "../accept-document.ts";
import { askDocument } from "../ask-document.ts";
import { changeFile } from "../change-file.ts";
import { decideChange } from "../decide-change.ts";
import { giveDocument } from "../give-document.ts";
import { openFile } from "../open-file.ts";
import { fileRules, personalFile } from "../personal-file.ts";
import { refuseDocument } from "../refuse-document.ts";
import { withdrawAsk } from "../withdraw-ask.ts";

/** A file on the day that the address names, and the rules of who reads it. */
export async function loadFile(web: WebContext, request: Request, person: string | undefined) {
  const on = new URL(request.url).searchParams.get("au");
  const asked = { person, ...(on && { on }) };
  const file = resultOf(await web.readView(personalFile, asked), request, web.language);
  const { sections: rules } = resultOf(await web.readView(fileRules, {}), request, web.language);
  return { file, rules, formKey: crypto.randomUUID() };
}
export type LoadedFile = Awaited<ReturnType<typeof loadFile>>;

/** What the page was sent: null when done, else why not, beside what was typed. */
export async function actOnFile(
  web: WebContext,
  request: Request,
  person: string | undefined,
): Promise<ActAnswer | null> {
  const form = await request.formData();
  const [intent = "", target] = String(form.get("intent")).split(":");
  const outcome = await perform(web, person, { intent, target, form });
  return outcome.ok ? null : refusedAct(form, formErrors(outcome.refusal, web.language));
}

type Sent = { intent: string; target: string | undefined; form: FormData };

async function perform(web: WebContext, person: string | undefined, { intent, target, form }: Sent) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const [kind, label, reason] = [text("kind"), text("label"), text("reason")];
  if (intent === "open") return web.performOperation(openFile, { person }, call);
  if (intent === "decide" || intent === "refuse") {
    const decision = { change: target, accepted: intent === "decide", reason };
    return web.performOperation(decideChange, decision, call);
  }
  if (intent === "accept-document") return web.performOperation(acceptDocument, { document: target }, call);
  if (intent === "refuse-document")
    return web.performOperation(refuseDocument, { document: target, reason }, call);
  if (intent === "ask") {
    const asked = { person, kind, label, reason, dueOn: text("dueOn") };
    return web.performOperation(askDocument, asked, call);
  }
  if (intent === "withdraw-ask") return web.performOperation(withdrawAsk, { ask: target }, call);
  if (intent === "give") {
    const paper = await givenFile(form, `${form.get("intent")}.paper`);
    const given = { person, kind, label, endsOn: text("endsOn") || null, ...(paper && { paper }) };
    return web.performOperation(giveDocument, given, call);
  }
  const change = { person, section: target, since: text("since"), values: valuesOf(form) };
  return web.performOperation(changeFile, change, call);
}

const valuesOf = (form: FormData): Record<string, string> => {
  const before = `${form.get("intent")}.values.`;
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith(before) && typeof value === "string" ? [[name.slice(before.length), value]] : [],
    ),
  );
};
