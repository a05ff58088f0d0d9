import type { WebContext } from "../../doors/web/context.ts";
import { givenFiles } from "../../doors/web/uploaded.ts";
import { keepDraft, readDraft } from "../../people/index.ts";
import type { Kept, Typed } from "./composer.tsx";

/** What one was typing there, on whatever device. */
export async function readKept(web: WebContext, form: string): Promise<Kept> {
  const typed = await web.readView(readDraft, { form });
  const { draft, ended } = typed.ok ? typed.result : { draft: null, ended: null };
  return { form, ended, elsewhere: draft && { at: draft.savedAt, value: draft.content as Typed } };
}

/** It was published: that opening of the form is over. */
export async function endKept(web: WebContext, form: string, opening: string): Promise<void> {
  await web.performOperation(keepDraft, { form, content: null, opening }, {});
}

/** What a composer sends. */
export async function writtenIn(form: FormData) {
  const text = (name: string) => String(form.get(`write.${name}`) ?? "").trim();
  const files = await givenFiles(form, "write.files");
  return { text: text("text"), title: text("title"), group: text("group") || null, files };
}
