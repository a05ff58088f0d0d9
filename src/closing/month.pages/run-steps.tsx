import { useEffect } from "react";
import { useRevalidator } from "react-router";
import { Moment } from "../../design/civil-date.tsx";
import { formatCents } from "../../design/format.ts";
import { useLanguage, useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { sayRefusal } from "../../foundation/refusal.ts";
import type { Found } from "./month.tsx";
import { words } from "./words.ts";

type Run = NonNullable<Found["run"]>;
type Step = Found["steps"][number];

const askAgainMs = 1_000;

/** The steps of the latest close, as they are done; while it is at work the page asks again each second. */
export function RunSteps({ found: { run, steps } }: { found: Found }) {
  const { revalidate } = useRevalidator();
  const say = useSay();
  const running = run?.state === "running";
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(revalidate, askAgainMs);
    return () => clearInterval(timer);
  }, [running, revalidate]);
  if (!run) return null;
  const next = steps.find(({ name }) => !run.steps.some((done) => done.name === name));
  return (
    <section className="panel stack" aria-labelledby="steps">
      <h2 id="steps">{say(words.steps)}</h2>
      {run.state !== "done" && (
        <p role="status">
          <Told {...{ run, steps }} next={next} />
        </p>
      )}
      <ol className="close-steps">
        {steps.map((step) => (
          <OneStep key={step.name} {...{ run, step }} isNext={step === next} />
        ))}
      </ol>
      <p className="story-who">
        {run.startedByName && `${say(words.runBy, { name: run.startedByName })}, `}
        <Moment at={run.startedAt} />
      </p>
    </section>
  );
}

function Told({ run, steps, next }: { run: Run; steps: readonly Step[]; next: Step | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const step = next ? say(next.label) : "";
  if (run.state === "running")
    return say(words.running, { n: run.steps.length + 1, all: steps.length, step });
  if (run.state === "stopped") return say(words.runStopped, { step });
  if (run.state === "refused" && run.refusal)
    return (
      <>
        {say(words.runRefused, { step, why: sayRefusal(run.refusal, language) })} {say(words.again)}
      </>
    );
  return null;
}

function OneStep({ run, step, isNext }: { run: Run; step: Step; isNext: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const done = run.steps.find(({ name }) => name === step.name);
  const mark = done
    ? ({ icon: "circle-check", label: say(words.stepDone), tone: "good" } as const)
    : isNext && run.state === "running"
      ? ({ icon: "dots", label: say(words.stepRuns), tone: "action" } as const)
      : isNext && run.state === "refused"
        ? ({ icon: "circle-x", label: say(words.stepRefused), tone: "wrong" } as const)
        : ({ icon: "clock", label: say(words.stepWaits), tone: "calm" } as const);
  const did =
    done && done.entries > 0
      ? say(words.stepDid, { n: done.entries, amount: formatCents(done.amountCents, language) })
      : say(words.stepDidNothing);
  return (
    <li>
      <span className="close-what">{say(step.label)}</span>
      <StateMark {...mark} />
      {done && step.name !== "shut" && <p className="close-calm">{did}</p>}
    </li>
  );
}
