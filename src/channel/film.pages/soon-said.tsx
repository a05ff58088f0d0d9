import { useSay } from "../../design/speak.ts";
import { whenOf } from "../../foundation/when.ts";
import { words } from "../words.ts";

type Props = { soon: { summary: string; startsAt: Date } };

/** A film that is only announced. */
export function SoonSaid({ soon: { summary, startsAt } }: Props) {
  const say = useSay();
  return (
    <section className="panel stack">
      <p>{say(words.announced, whenOf(startsAt))}</p>
      {summary && <p>{summary}</p>}
    </section>
  );
}
