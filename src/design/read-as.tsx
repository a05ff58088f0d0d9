import { useSay } from "./speak.ts";
import { words } from "./words.ts";

/** For whoever reads a page written for somebody else: whom it speaks to. */
export function ReadAs({ name }: { name: string }) {
  const say = useSay();
  return <p className="quiet">{say(words.readAs, { name })}</p>;
}
