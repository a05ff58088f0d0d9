import { Form } from "react-router";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import { InterviewFields } from "./interview-fields.tsx";
import type { InterviewAnswer, Loaded } from "./one.tsx";

type DraftFormProps = { loaded: Loaded; answer: InterviewAnswer | undefined };

/** The record while it is a draft: changed at will, then shared by an act that says what it does. */
export function DraftForm({ loaded, answer }: DraftFormProps) {
  const say = useSay();
  const { interview, draft, key } = loaded;
  const refused = answer?.intent === "change" || answer?.intent === "share" ? answer : undefined;
  const kept: Readonly<Record<string, unknown>> = { ...interview, summary: draft };
  const value = (name: string) => refused?.typed[name] ?? String(kept[name] ?? "");
  return (
    <section className="panel stack" aria-label={say(words.draft)}>
      <p className="quiet">{say(words.onlyYou)}</p>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="key" value={`${key}-change`} />
        <InterviewFields value={value} errors={refused?.errors} summary="summary" />
        <div className="actions">
          <button type="submit" name="intent" value="change" className="button">
            {say(words.saveDraft)}
          </button>
        </div>
      </Form>
      <div className="actions">
        <ConfirmButton
          label={say(words.shareInterview)}
          icon="send"
          effect={<p>{say(words.shareEffect, { name: interview.personName })}</p>}
          fields={{ intent: "share", key: `${key}-share` }}
        />
      </div>
    </section>
  );
}
