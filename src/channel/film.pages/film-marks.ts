import type { WordedMark } from "../../design/state-mark.tsx";
import type { ShownFilm } from "../shown.ts";
import { words } from "../words.ts";

/** A state is a word and an icon, the same on every page. */
export function markOf({ playable, scope, startsAt }: ShownFilm, now: Date): WordedMark {
  if (!playable) return { icon: "clock", word: words.stateEmpty, tone: "wait" };
  if (scope !== "private" && startsAt !== null && startsAt > now)
    return { icon: "calendar", word: words.stateAnnounced, tone: "wait" };
  if (scope === "private") return { icon: "lock", word: words["state-private"], tone: "calm" };
  if (scope === "link") return { icon: "send", word: words["state-link"], tone: "action" };
  if (scope === "network") return { icon: "users", word: words["state-network"], tone: "good" };
  return scope === "members"
    ? { icon: "users", word: words["state-members"], tone: "good" }
    : { icon: "eye", word: words["state-public"], tone: "good" };
}
