import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { OrCall, type WhomToCall } from "./trouble.tsx";

/** A guest's way to the cooperative's own server: by their name. */
export function OutsideAsGuest({ link, host, call }: { link: string; host: string; call: WhomToCall }) {
  const say = useSay();
  return (
    <form
      method="get"
      action={`/visio/${link}/dehors`}
      target="_blank"
      className="panel stack"
      rel="noopener"
    >
      <p>{say(words.outsideWhy, { host })}</p>
      <TextField
        name="name"
        label={say(words.yourName)}
        help={say(words.yourNameHelp)}
        autoComplete="name"
        errors={undefined}
      />
      <button type="submit" className="button button-main">
        {say(words.goOutside)}
      </button>
      <p className="quiet">
        <OrCall call={call} />
      </p>
    </form>
  );
}
