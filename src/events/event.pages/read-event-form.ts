import { textOf } from "../../doors/web/act-answer.ts";
import { rhythms } from "../series.ts";

const texts = [
  ...["kind", "title", "about", "date", "from", "to", "place", "siteNote", "onlineNote", "onlineLink"],
  ...["audience", "closeHours", "leaveHours", "mostSeats", "offerHours", "meal"],
];
const optional = ["lastDay", "site", "room", "siteSeats", "onlineSeats", "opens", "membersUntil"];

/** An event as its form holds it; a series where a rhythm is chosen. */
export function eventIn(form: FormData) {
  const text = textOf(form);
  const intent = String(form.get("intent"));
  const list = (name: string) => form.getAll(`${intent}.${name}`).map(String);
  const rhythm = rhythms.find((one) => one === text("rhythm"));
  return {
    ...Object.fromEntries(texts.map((name) => [name, text(name)])),
    ...Object.fromEntries(optional.map((name) => [name, text(name) || null])),
    hosts: list("hosts"),
    signed: form.has(`${intent}.signed`),
    givable: form.has(`${intent}.givable`),
    despite: form.has(`${intent}.despite`),
    repeat: rhythm ? { rhythm, until: text("until"), except: list("except") } : null,
  };
}
