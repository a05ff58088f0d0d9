import { useSay } from "../../design/speak.ts";
import type { Standing } from "../line.ts";
import { words } from "../words.ts";
import type { Peer, Shown } from "./peer.ts";
import { Picture } from "./picture.tsx";
import { OrCall, type WhomToCall } from "./trouble.tsx";
import type { Call } from "./use-call.ts";
import type { Media } from "./use-media.ts";

type TilesProps = { standing: Standing; call: Call; media: Media; whom: WhomToCall };

/** Everybody within, oneself last; whose picture does not pass says why. */
export function Tiles({ standing: { people, self }, call, media, whom }: TilesProps) {
  const say = useSay();
  const others = people.filter(({ id, state }) => id !== self && state === "in");
  const me = people.find(({ id }) => id === self);
  return (
    <ul className="tiles">
      {others.map(({ id, name }) => (
        <Other key={id} name={name} peer={call.peerOf(id)} whom={whom} />
      ))}
      {others.length === 0 && (
        <li className="tile">
          <div className="tile-instead">
            <p>{say(words.alone)}</p>
          </div>
        </li>
      )}
      <Own name={me?.name ?? ""} media={media} />
    </ul>
  );
}

function Other({ name, peer, whom }: { name: string; peer: Peer | undefined; whom: WhomToCall }) {
  const say = useSay();
  const shown = peer?.shown();
  const state = peer?.state() ?? "connecting";
  return (
    <li className="tile" data-state={state}>
      {peer && <Picture stream={peer.stream} />}
      {!(state === "connected" && shown?.camera) && (
        <div className="tile-instead">
          <Initials name={name} />
          {state === "connecting" && <p>{say(words.connecting)}</p>}
          {state === "blocked" && (
            <p role="alert">
              {say(words.blocked, { name })} <OrCall call={whom} />
            </p>
          )}
        </div>
      )}
      <Caption name={name} shown={shown} />
    </li>
  );
}

function Own({ name, media: { own, screen, stream } }: { name: string; media: Media }) {
  const say = useSay();
  const mine = screen ?? (own.video ? stream : null);
  return (
    <li className="tile tile-own">
      {mine ? (
        <Picture key={screen ? "screen" : "camera"} stream={mine} own mirror={!screen} />
      ) : (
        <div className="tile-instead">
          <Initials name={name} />
        </div>
      )}
      <Caption name={say(words.you)} shown={own.shown} />
    </li>
  );
}

function Caption({ name, shown }: { name: string; shown: Shown | undefined }) {
  const say = useSay();
  const notes = [shown && !shown.microphone && words.muted, shown?.screen && words.sharing];
  const said = notes.flatMap((note) => (note ? [say(note)] : []));
  return <p className="tile-name">{[name, ...said].join(" · ")}</p>;
}

function Initials({ name }: { name: string }) {
  const letters = name.split(/\s+/).map((part) => part.charAt(0));
  return (
    <span className="initials" aria-hidden="true">
      {letters.slice(0, 2).join("").toUpperCase()}
    </span>
  );
}
