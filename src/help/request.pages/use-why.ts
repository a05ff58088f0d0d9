import { useSay } from "../../design/speak.ts";
import type { Why } from "../match.ts";
import { words } from "../words.ts";

/** Says why somebody was thought of. */
export function useWhy() {
  const say = useSay();
  return ({ skills, place, available }: Why): string =>
    [
      ...(skills.length > 0 ? skills : [say(words.likesToBeAsked)]),
      place && say(words.near, { place }),
      available && say(words.glad),
    ]
      .filter(Boolean)
      .join(", ");
}
