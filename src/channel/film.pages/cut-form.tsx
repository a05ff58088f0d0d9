import { useRef } from "react";
import { ActForm } from "../../design/act-form.tsx";
import { fieldId, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { writeInstant } from "../cut.ts";
import { words } from "../words.ts";
import type { Settings } from "./settings.tsx";

/** Where a film begins and ends: typed, or taken from the player beside it. */
export function CutForm({ loaded, answer }: { loaded: Settings; answer: ActAnswer | undefined }) {
  const say = useSay();
  const video = useRef<HTMLVideoElement>(null);
  const { film, source, formKey } = loaded;
  if (!source || !film.files) return null;
  const { startsMs, endsMs } = film.cut ?? { startsMs: 0, endsMs: source.durationMs };
  const field = fieldIn(answer, "cut", { from: writeInstant(startsMs), until: writeInstant(endsMs) });
  const take = (name: string) => {
    const input = document.getElementById(fieldId(name));
    const at = startsMs + (video.current?.currentTime ?? 0) * 1000;
    if (input instanceof HTMLInputElement) input.value = writeInstant(at);
  };
  return (
    <ActForm
      {...{ intent: "cut", formKey, fold: formKey, refused: answer?.intent === "cut" }}
      label={say(words.cutFilm)}
    >
      <p>{say(words.cutHelp, { length: writeInstant(source.durationMs) })}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: whoever cuts a film looks for an instant */}
      <video ref={video} className="film-alone" controls preload="none" src={`${film.files}/film.mp4`} />
      {(["from", "until"] as const).map((name) => (
        <div key={name} className="film-instant">
          <TextField {...field(name)} label={say(name === "from" ? words.cutFrom : words.cutUntil)} />
          <button type="button" className="button" onClick={() => take(field(name).name)}>
            {say(words.cutHere)}
            <span className="unseen"> {say(name === "from" ? words.cutFrom : words.cutUntil)}</span>
          </button>
        </div>
      ))}
    </ActForm>
  );
}
