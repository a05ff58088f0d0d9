import { formErrors, resultOf } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import { changeFile } from "../change-file.ts";
import { decideChange } from "../decide-change.ts";
import { openFile } from "../open-file.ts";
import { fileRules, personalFile } from "../personal-file.ts";

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
  const call = { key: text("key") };
  const outcome =
    intent === "open"
      ? await web.performOperation(openFile, { person }, call)
      : intent === "decide" || intent === "refuse"
        ? await web.performOperation(
            decideChange,
            { change: target, accepted: intent === "decide", reason: text("reason") },
            call,
          )
        : await web.performOperation(
            changeFile,
            { person, section: target, since: text("since"), values: valuesOf(form) },
            call,
          );
  return outcome.ok
    ? null
    : { ...formErrors(outcome.refusal, web.language), intent: text("intent"), typed: typedOf(form) };
}
export type FileAnswer = NonNullable<Awaited<ReturnType<typeof actOnFile>>>;

const valuesOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith("values.") && typeof value === "string" ? [[name.slice("values.".length), value]] : [],
    ),
  );
