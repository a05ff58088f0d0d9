import type { FieldErrors } from "../../design/field.tsx";
import { formErrors } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { typedOf } from "../../doors/web/typed.ts";
import type { Refusal } from "../../foundation/refusal.ts";
import type { Language } from "../../foundation/words.ts";
import { amendInterview } from "../amend-interview.ts";
import { changeInterview } from "../change-interview.ts";
import { changeNote } from "../change-note.ts";
import { passNote } from "../pass-note.ts";
import { removeNote } from "../remove-note.ts";
import { setAction } from "../set-action.ts";
import { settleAction } from "../settle-action.ts";
import { shareInterview } from "../share-interview.ts";
import { writeNote } from "../write-note.ts";
import { interviewFrom } from "./interview-form.ts";

/** What a form is answered where it was refused; the fields of a note are named behind the note. */
export function refusedForm(form: FormData, refusal: Refusal, language: Language) {
  const { errors, whole } = formErrors(refusal, language);
  const intent = String(form.get("intent"));
  const [, note] = /-note:(.+)/.exec(intent) ?? [];
  const own = Object.entries(errors).map(([name, said]) => [note ? `${note}.${name}` : name, said] as const);
  return { errors: Object.fromEntries(own) as FieldErrors, whole, intent, typed: typedOf(form) };
}

type About = { person: string; interview?: string | undefined };

/** What a form of private notes asks for; null where it asks for something else. */
export function performOnNotes(web: WebContext, { person, interview }: About, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const call = { key: text("key") };
  const [intent, note = ""] = text("intent").split(":");
  const written = (prefix: string) => ({ text: text(`${prefix}text`), circle: form.has(`${prefix}circle`) });
  switch (intent) {
    case "note":
      return web.performOperation(writeNote, { person, interview, ...written("") }, call);
    case "change-note":
      return web.performOperation(changeNote, { note, ...written(`${note}.`) }, call);
    case "remove-note":
      return web.performOperation(removeNote, { note }, call);
    case "pass-note":
      return web.performOperation(passNote, { note, to: text(`${note}.to`) }, call);
    default:
      return null;
  }
}

/** The act that a form of an interview's page asks for. */
export function performOnInterview(web: WebContext, { person, interview }: About, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const call = { key: text("key") };
  const [intent, target, outcome] = text("intent").split(":");
  switch (intent) {
    case "share":
      return web.performOperation(shareInterview, { interview }, call);
    case "amend":
      return web.performOperation(
        amendInterview,
        { interview, summary: text("amended"), why: text("why") },
        call,
      );
    case "action": {
      const asked = { what: text("what"), owner: text("owner"), dueOn: text("dueOn") || null };
      return web.performOperation(setAction, { person, interview, ...asked }, call);
    }
    case "settle":
      return web.performOperation(settleAction, { action: target, outcome }, call);
    default:
      return (
        performOnNotes(web, { person, interview }, form) ??
        web.performOperation(changeInterview, { interview, ...interviewFrom(form) }, call)
      );
  }
}
