import { useState } from "react";
import { TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { fieldIn } from "../../doors/web/act-answer.ts";
import type { Word } from "../../foundation/words.ts";
import { words } from "../words.ts";
import { LiveForm } from "./live-form.tsx";
import type { ItemProps } from "./question-item.tsx";

/** What a host does with a question: one press each, writing behind its verb. */
export function QuestionActs({ question: { id, state, said }, found: { may } }: ItemProps) {
  const waits = state === "open" || state === "current";
  return (
    <div className="live-acts">
      {may.markTime && state !== "current" && waits && <Press intent={`current:${id}`} word="act-current" />}
      {waits && <Press intent={`answered:${id}`} word="act-answered" />}
      {!(state === "open") && <Press intent={`open:${id}`} word="act-open" />}
      <Write intent={`answered:${id}`} verb={words["act-write"]} label={words.answerText} known={said} />
      {waits && <Write intent={`aside:${id}`} verb={words["act-aside"]} label={words.asideText} known="" />}
    </div>
  );
}

function Press({ intent, word }: { intent: string; word: "act-current" | "act-answered" | "act-open" }) {
  const say = useSay();
  return (
    <LiveForm intent={intent} className="live-act">
      {() => (
        <button type="submit" className="button live-small">
          {say(words[word])}
        </button>
      )}
    </LiveForm>
  );
}

type WriteProps = { intent: string; verb: Word; label: Word; known: string };

function Write({ intent, verb, label, known }: WriteProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details className="live-write" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{say(verb)}</summary>
      <LiveForm intent={intent} className="stack" onDone={() => setOpen(false)}>
        {(answer) => (
          <>
            <TextAreaField {...fieldIn(answer, intent)("said", known)} label={say(label)} rows={2} />
            <p className="actions">
              <button type="submit" className="button button-main">
                {say(verb)}
              </button>
            </p>
          </>
        )}
      </LiveForm>
    </details>
  );
}
