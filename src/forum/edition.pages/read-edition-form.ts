import { textOf } from "../../doors/web/act-answer.ts";

const texts = [
  ...["name", "about", "form", "audience", "startsOn", "endsOn", "from", "to", "opens", "deadline"],
  ...["graceHours", "lateCode", "onlineSeats", "link"],
];
export const rows = { questions: 3, online: 4, tracks: 6, criteria: 5, phases: 3 } as const;

/** An edition as its form holds it; a line that is left empty is none. */
export function editionIn(form: FormData) {
  const text = textOf(form);
  const intent = String(form.get("intent"));
  const list = (name: string) => form.getAll(`${intent}.${name}`).map(String);
  const ticked = (name: string) => form.has(`${intent}.${name}`);
  const lines = (name: keyof typeof rows) =>
    Array.from({ length: rows[name] }, (_, n) => ({
      ...{ id: text(`${name}.${n}.id`) || null, name: text(`${name}.${n}.name`) },
      ...{ opens: text(`${name}.${n}.opens`), closes: text(`${name}.${n}.closes`) },
      ...{ weighs: ticked(`${name}.${n}.weighs`), anonymous: ticked(`${name}.${n}.anonymous`) },
      others: ticked(`${name}.${n}.others`),
      ...{ link: text(`${name}.${n}.link`), weight: text(`${name}.${n}.weight`) || "1" },
    })).filter(({ name: typed, opens, closes }) => `${typed}${opens}${closes}` !== "");
  return {
    ...Object.fromEntries(texts.map((name) => [name, text(name)])),
    ...{ anonymous: form.has(`${intent}.anonymous`), signed: form.has(`${intent}.signed`) },
    ...{ rooms: list("rooms"), readers: list("readers") },
    questions: lines("questions").map(({ name }) => name),
    online: lines("online").map(({ id, name, link }) => ({ id, name, link })),
    tracks: lines("tracks").map(({ id, name }) => ({ id, name })),
    phases: lines("phases").map(({ link: _, weight: __, ...phase }) => phase),
    criteria: lines("criteria").map(({ id, name, weight }) => ({ id, name, weight })),
  };
}
