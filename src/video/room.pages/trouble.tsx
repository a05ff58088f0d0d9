import { Icon } from "../../design/icon.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { Trouble } from "./take-media.ts";

export type WhomToCall = { readonly name: string; readonly phone: string } | null;
type TroubleProps = { trouble: Trouble; call: WhomToCall; again: () => void };

/** Why picture or sound do not work, what to do, and the phone. */
export function TroubleSaid({ trouble, call, again }: TroubleProps) {
  const say = useSay();
  return (
    <div className="trouble" role="alert">
      <p>
        <Icon name="alert-triangle" size="small" /> {say(words[trouble])} <OrCall call={call} />
      </p>
      {trouble !== "noWebRtc" && trouble !== "notSecure" && (
        <button type="button" className="button" onClick={again}>
          {say(words.tryAgain)}
        </button>
      )}
    </div>
  );
}

/** The phone, for when nothing passes. */
export function OrCall({ call }: { call: WhomToCall }) {
  const say = useSay();
  return <>{call ? say(words.orCall, { ...call }) : say(words.orAsk)}</>;
}
