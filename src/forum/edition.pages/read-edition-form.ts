import { textOf } from "../../doors/web/act-answer.ts";

const texts = [
  ...["name", "about", "form", "audience", "startsOn", "endsOn", "from", "to", "opens", "deadline"],
  ...["graceHours", "lateCode", "onlineSeats", "link"],
];
export const rows = { questions: 3, online: 4, tracks: 6, criteria: 5 } as const;

/** An edition as its form holds it; a line that is left empty is none. */
export function editionIn(form: FormData) {
  const text = textOf(form);
  const intent = String(form.get("intent"));
  const list = (name: string) => form.getAll(`${intent}.${name}`).map(String);
  const lines = (name: keyof typeof rows) =>
    Array.from({ length: rows[name] }, (_, n) => ({
      ...{ id: text(`${name}.${n}.id`) || null, name: text(`${name}.${n}.name`) },
      ...{ link: text(`${name}.${n}.link`), weight: text(`${name}.${n}.weight`) || "1" },
    })).filter(({ name: typed }) => typed !== "");
  return {
    ...Object.fromEntries(texts.map((name) => [name, text(name)])),
    ...{ anonymous: form.has(`${intent}.anonymous`), signed: form.has(`${intent}.signed`) },
    ...{ rooms: list("rooms"), readers: list("readers") },
    questions: lines("questions").map(({ name }) => name),
    online: lines("online").map(({ id, name, link }) => ({ id, name, link })),
    tracks: lines("tracks").map(({ id, name }) => ({ id, name })),
    criteria: lines("criteria").map(({ id, name, weight }) => ({ id, name, weight })),
  };
}
