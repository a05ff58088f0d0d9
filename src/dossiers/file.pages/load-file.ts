import { formErrors, resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import { changeFile } from "../change-file.ts";
import { decideChange } from "../decide-change.ts";
import { giveDocument } from "../give-document.ts";
import { openFile } from "../open-file.ts";
import { fileRules, personalFile } from "../personal-file.ts";
import { refuseDocument } from "../refuse-document.ts";

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
export async function actOnFile(web: WebContext, request: Request, person: string | undefined) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const [intent, target] = text("intent").split(":");
  const outcome = await perform(web, person, { intent: intent ?? "", target, form, text });
  return outcome.ok
    ? null
    : { ...formErrors(outcome.refusal, web.language), intent: text("intent"), typed: typedOf(form) };
}
export type FileAnswer = NonNullable<Awaited<ReturnType<typeof actOnFile>>>;

type Sent = {
  intent: string;
  target: string | undefined;
  form: FormData;
  text: (name: string) => string;
};

async function perform(web: WebContext, person: string | undefined, { intent, target, form, text }: Sent) {
  const call = { key: text("key") };
  const reason = text("reason");
  if (intent === "open") return web.performOperation(openFile, { person }, call);
  if (intent === "decide" || intent === "refuse") {
    const decision = { change: target, accepted: intent === "decide", reason };
    return web.performOperation(decideChange, decision, call);
  }
  if (intent === "refuse-document")
    return web.performOperation(refuseDocument, { document: target, reason }, call);
  if (intent === "give") {
    const [kind, label, endsOn] = [text("kind"), text("label"), text("endsOn") || null];
    const paper = await givenFile(form, "paper");
    return web.performOperation(giveDocument, { person, kind, label, endsOn, ...(paper && { paper }) }, call);
  }
  const change = { person, section: target, since: text("since"), values: valuesOf(form) };
  return web.performOperation(changeFile, change, call);
}

const valuesOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith("values.") && typeof value === "string" ? [[name.slice("values.".length), value]] : [],
    ),
  );
