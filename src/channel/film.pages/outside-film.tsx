import { useState } from "react";
import { useSay } from "../../design/speak.ts";
import type { Outside } from "../outside.ts";
import { words } from "../words.ts";

/** A film that another service shows: nothing of it is loaded before somebody says yes. */
export function OutsideFilm({ outside: { page, frame, host }, title }: { outside: Outside; title: string }) {
  const say = useSay();
  const [wanted, setWanted] = useState(false);
  if (wanted)
    return (
      <iframe
        className="film-frame"
        src={frame}
        title={title}
        allow="fullscreen; picture-in-picture"
        allowFullScreen
        referrerPolicy="strict-origin-when-cross-origin"
        sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
      />
    );
  return (
    <div className="panel stack film-frame">
      <p>{say(words.outsideWhy, { host })}</p>
      <div className="actions">
        <button type="button" className="button button-main" onClick={() => setWanted(true)}>
          {say(words.loadOutside, { host })}
        </button>
        <a href={page} rel="noreferrer">
          {say(words.openOutside, { host })}
        </a>
      </div>
    </div>
  );
}
