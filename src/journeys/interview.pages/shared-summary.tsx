import { ActForm } from "../../design/act-form.tsx";
import { Moment } from "../../design/civil-date.tsx";
import { TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { InterviewAnswer, Loaded } from "./one.tsx";

type SharedSummaryProps = { loaded: Loaded; answer: InterviewAnswer | undefined };

/** What both read: the last version, those before it, and how its author amends it. */
export function SharedSummary({ loaded, answer }: SharedSummaryProps) {
  const say = useSay();
  const { versions, author, key } = loaded;
  const [last, ...before] = versions;
  if (!last) return null;
  const refused = answer?.intent === "amend" ? answer : undefined;
  return (
    <section className="panel" aria-label={say(words.summary)}>
      <h2>{say(words.summary)}</h2>
      <p className="written">{last.summary}</p>
      <Origin version={last} />
      {before.length > 0 && (
        <details className="todo-act">
          <summary>{say(words.olderVersions)}</summary>
          {before.map((one) => (
            <div key={one.version}>
              <p className="written">{one.summary}</p>
              <Origin version={one} />
            </div>
          ))}
        </details>
      )}
      {author && (
        <ActForm
          intent="amend"
          label={say(words.amendInterview)}
          formKey={key}
          refused={refused !== undefined}
          fold={String(versions.length)}
        >
          <TextAreaField
            name="amended"
            label={say(words.summary)}
            help={say(words.summaryHelp)}
            defaultValue={refused?.typed.amended ?? last.summary}
            errors={refused?.errors.summary ? { amended: refused.errors.summary } : undefined}
            rows={8}
          />
          <TextField
            name="why"
            label={say(words.why)}
            defaultValue={refused?.typed.why ?? ""}
            errors={refused?.errors}
          />
        </ActForm>
      )}
    </section>
  );
}

function Origin({ version: v }: { version: Loaded["versions"][number] }) {
  const say = useSay();
  return (
    <p className="quiet">
      {say(words.version, { n: v.version })} · {v.who} · <Moment at={v.sharedAt} />
      {v.why && ` · ${say(words.amendedFor, { why: v.why })}`}
    </p>
  );
}
