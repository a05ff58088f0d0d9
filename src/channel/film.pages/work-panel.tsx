import { useEffect, useState } from "react";
import { Form, useRevalidator } from "react-router";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import type { Work } from "../upload.sql.ts";
import { words } from "../words.ts";
import { CutForm } from "./cut-form.tsx";
import { SendFile } from "./send-file.tsx";
import type { Settings } from "./settings.tsx";

type Props = { loaded: Settings; answer: ActAnswer | undefined };

/** Asks how far it is every other second while something is made; reads the page again at its end. */
function useWork(film: string, known: Work | null): Work | null {
  const [work, setWork] = useState(known);
  const { revalidate } = useRevalidator();
  useEffect(() => setWork(known), [known]);
  const going = work?.state === "waiting" || work?.state === "making";
  useEffect(() => {
    if (!going) return;
    const timer = setInterval(async () => {
      const answer = await fetch(`/chaine/${film}/avancement`).catch(() => null);
      const told = answer?.ok ? ((await answer.json()) as { work: Work | null }) : null;
      if (!told) return;
      setWork(told.work);
      if (told.work?.state === "done" || told.work?.state === "failed") await revalidate();
    }, 2_000);
    return () => clearInterval(timer);
  }, [going, film, revalidate]);
  return work;
}

/** The file of a film: sent, prepared, ready, replaced; what went wrong and what to do. */
export function WorkPanel({ loaded, answer }: Props) {
  const say = useSay();
  const { film, work: known, formKey } = loaded;
  const work = useWork(film.id, known);
  const going = work?.state === "waiting" || work?.state === "making";
  const sizes = (film.heights ?? []).map((height) => `${height}p`).join(", ");
  return (
    <section className="panel stack" aria-label={say(words.file)}>
      <h2>{say(words.file)}</h2>
      {film.playable && (
        <StateMark
          icon="circle-check"
          tone="good"
          label={film.kind === "plain" ? say(words.readyPlain) : say(words.ready, { sizes })}
        />
      )}
      <div aria-live="polite">{work && <WorkSaid work={work} />}</div>
      {(going || work?.state === "failed" || work?.state === "cancelled") && (
        <Form method="post">
          <input type="hidden" name="key" value={`${formKey}-making`} />
          <button type="submit" name="intent" value={going ? "cancel" : "retry"} className="button">
            {say(going ? words.cancelMaking : words.retryMaking)}
          </button>
        </Form>
      )}
      {!going && <CutForm {...{ loaded, answer }} />}
      {!going && <SendFile key={work?.upload ?? ""} film={film.id} replaces={film.playable} />}
    </section>
  );
}

function WorkSaid({ work: { state, fileName: name, progress, failure } }: { work: Work }) {
  const say = useSay();
  if (state === "waiting") return <p>{say(words.workWaiting, { name })}</p>;
  if (state === "cancelled") return <p>{say(words.workCancelled, { name })}</p>;
  if (state === "failed" && failure)
    return (
      <p className="field-error">{say(words.workFailed, { name, why: say(words[`failure-${failure}`]) })}</p>
    );
  if (state !== "making") return null;
  return (
    <label className="film-progress">
      <span>{say(words.workMaking, { name, percent: progress })}</span>
      <progress max={100} value={progress} />
    </label>
  );
}
