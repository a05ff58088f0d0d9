import { textOf } from "../../doors/web/act-answer.ts";

/** A proposal as its form holds it. */
export function proposalIn(form: FormData) {
  const text = textOf(form);
  const intent = String(form.get("intent"));
  return {
    ...{ title: text("title"), about: text("about"), notes: text("notes"), form: text("form") },
    ...{ minutes: text("minutes"), expected: text("expected") },
    ...{ track: text("track") || null, need: text("need") || null },
    answers: form.getAll(`${intent}.answers`).map((one) => String(one).trim()),
  };
}
