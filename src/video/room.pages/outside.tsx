import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { OrCall, type WhomToCall } from "./trouble.tsx";

/** The way to the cooperative's own server. */
export function Outside({ to, host, call }: { to: string; host: string; call: WhomToCall }) {
  const say = useSay();
  return (
    <section className="panel call-ended">
      <p>{say(words.outsideWhy, { host })}</p>
      <p>
        <a className="button button-main" href={to} target="_blank" rel="noreferrer">
          {say(words.goOutside)}
        </a>
      </p>
      <p className="quiet">
        <OrCall call={call} />
      </p>
    </section>
  );
}
