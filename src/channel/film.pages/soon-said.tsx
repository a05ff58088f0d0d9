import { useSay } from "../../design/speak.ts";
import { whenOf } from "../../foundation/when.ts";
import { words } from "../words.ts";
import { Countdown } from "./countdown.tsx";

type Props = { soon: { summary: string; startsAt: Date }; now: Date };

/** A film that is only announced. */
export function SoonSaid({ soon: { summary, startsAt }, now }: Props) {
  const say = useSay();
  return (
    <section className="panel stack">
      <p>{say(words.announced, whenOf(startsAt))}</p>
      <Countdown until={startsAt} now={now} />
      {summary && <p>{summary}</p>}
    </section>
  );
}
