import { useId, useState } from "react";
import { useSay } from "../../design/speak.ts";
import { plain } from "../../foundation/plain.ts";
import type { Captions } from "../said.sql.ts";
import { shortTime } from "../vtt.ts";
import { words } from "../words.ts";

type Props = { captions: readonly Captions[]; at: number; seek(ms: number): void };

/** All that is said, to read and to search; a line leads to its instant, the one that plays is marked. */
export function Transcript({ captions, at, seek }: Props) {
  const say = useSay();
  const id = useId();
  const [asked, setAsked] = useState("");
  const [language, setLanguage] = useState(captions[0]?.language);
  const cues = captions.find((each) => each.language === language)?.cues ?? [];
  const found =
    asked.trim() === "" ? cues : cues.filter(({ said }) => plain(said).includes(plain(asked.trim())));
  return (
    <details className="fold film-transcript">
      <summary>{say(words.transcript)}</summary>
      <div className="stack">
        {captions.length > 1 && (
          <label>
            {say(words.captionsLanguage)}{" "}
            <select value={language} onChange={({ target }) => setLanguage(target.value as typeof language)}>
              {captions.map((each) => (
                <option key={each.language} value={each.language}>
                  {say(words[`spoken-${each.language}`])}
                </option>
              ))}
            </select>
          </label>
        )}
        <label htmlFor={id}>{say(words.transcriptSearch)}</label>
        <input id={id} type="search" value={asked} onChange={({ target }) => setAsked(target.value)} />
        <ol>
          {found.map(({ startsMs, endsMs, said }) => (
            <li key={startsMs}>
              <button
                type="button"
                aria-current={startsMs <= at && at < endsMs ? "true" : undefined}
                onClick={() => seek(startsMs)}
              >
                <span className="figure">{shortTime(startsMs)}</span> {said}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
