import { textOf } from "../../doors/web/act-answer.ts";

/** What the fields of a request hold. */
export function toldIn(form: FormData) {
  const text = textOf(form);
  return {
    ...{ title: text("title"), text: text("text"), skills: text("skills"), place: text("place") },
    ...{ byOn: text("byOn") || null, minutes: text("minutes") || null, terms: text("terms") },
    confidential: text("confidential") !== "",
  };
}
