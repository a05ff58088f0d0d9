import type { WebContext } from "../../doors/web/context.ts";
import { UploadedFile } from "../../foundation/uploaded-file.ts";
import { attachPaper } from "../attach-paper.ts";
import { reverseEntry } from "../reverse-entry.ts";
import { strikePaper } from "../strike-paper.ts";

/** The file of a form field, null where none was chosen: a browser then sends one without name or bytes. */
export function givenFile(form: FormData, name: string): Promise<UploadedFile> | null {
  const given = form.get(name);
  if (!(given instanceof File) || (given.name === "" && given.size === 0)) return null;
  return UploadedFile.of(given.name || "piece", async function* () {
    yield new Uint8Array(await given.arrayBuffer());
  });
}

/** What the forms of an entry's page ask for; answers the outcome of the operation. */
export async function actOnEntry(web: WebContext, entry: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = (name: string) => String(form.get(name) ?? "");
  if (form.get("intent") === "reverse") {
    const input = { entry, date: text("date"), reason: text("reason") };
    return web.performOperation(reverseEntry, input, call);
  }
  if (form.get("intent") === "strike") {
    const input = { entry, paper: text("struck"), reason: text(`reason.${text("struck")}`) };
    return web.performOperation(strikePaper, input, call);
  }
  const paper = (await givenFile(form, "paper")) ?? undefined;
  return web.performOperation(attachPaper, { entry, paper }, call);
}
