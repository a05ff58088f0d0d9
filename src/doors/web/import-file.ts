import type { z } from "zod";
import type { FieldErrors } from "../../design/field.tsx";
import { importWords } from "../../design/import-words.ts";
import type { Operation } from "../../foundation/operation.ts";
import { UploadedFile } from "../../foundation/uploaded-file.ts";
import { say } from "../../foundation/words.ts";
import { formErrors } from "./answer.ts";
import type { WebContext } from "./context.ts";

/** The file of a form as an operation takes it; nothing where none was chosen. */
export async function uploadedIn(form: FormData): Promise<UploadedFile | undefined> {
  const given = form.get("file");
  if (!(given instanceof File) || given.size === 0) return undefined;
  return UploadedFile.of(given.name, () => chunksOf(given));
}

async function* chunksOf(given: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < given.size; at += 262_144)
    yield new Uint8Array(await given.slice(at, at + 262_144).arrayBuffer());
}

/**
 * Checks a file, or takes it over: what the form of an import asks for. A file that is wrong in many places
 * has a sentence for each, one under the other.
 */
export async function importFrom<Input extends z.ZodType, Subject, Result>(
  web: WebContext,
  operation: Operation<Input, Subject, Result>,
  form: FormData,
  more: object = {},
) {
  const rehearse = form.get("act") !== "import";
  const file = await uploadedIn(form);
  if (!file) return refusedWith({ file: say(importWords.chooseFirst, web.language) }, undefined);
  const input = { file, ...more };
  const call = rehearse ? { rehearse } : { key: String(form.get("key")) };
  const outcome = await web.performOperation(operation, input, call);
  if (outcome.ok) return { told: outcome.result, done: !rehearse, refused: null };
  const { errors, whole } = formErrors(outcome.refusal, web.language);
  const [first, ...details] = (whole ?? Object.values(errors)[0] ?? "").split("\n");
  return details.length > 0 ? refusedWith({}, first, details) : refusedWith(errors, whole);
}

const refusedWith = (errors: FieldErrors, whole: string | undefined, details: readonly string[] = []) => ({
  ...{ told: null, done: false },
  refused: { errors, whole, details },
});
