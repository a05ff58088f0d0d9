import { ActForm } from "../../design/act-form.tsx";
import { CheckField, TextAreaField, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import { words } from "../words.ts";
import type { Asked } from "./build.tsx";

type KeepProps = { asked: Asked; refused: ActAnswer | undefined };

/** Keep the question, freeze its answer, take it along. */
export function KeepPanel({ asked, refused }: KeepProps) {
  const say = useSay();
  const { address } = asked;
  const file = (format: string) => `/listes/figures/answer?${address}${address && "&"}format=${format}`;
  return (
    <section className="panel" aria-label={say(words.kept)}>
      <div className="actions">
        <a className="button" href={file("csv")} download>
          {say(words.csv)}
        </a>
        <a className="button" href={file("xlsx")} download>
          {say(words.xlsx)}
        </a>
      </div>
      <Keep {...{ asked, refused }} />
      <Freeze {...{ asked, refused }} />
    </section>
  );
}

const carried = (asked: Asked) => <input type="hidden" name="asked" value={JSON.stringify(asked.question)} />;

function Keep({ asked, refused }: KeepProps) {
  const say = useSay();
  const own = refused?.intent === "keep" ? refused : undefined;
  return (
    <ActForm
      {...{ intent: "keep", label: say(words.saveQuestion), formKey: asked.formKey }}
      refused={own !== undefined}
      fold={asked.address}
    >
      {carried(asked)}
      <TextField
        {...{ name: "keep.name", label: say(words.name), errors: own?.errors, maxLength: 80 }}
        defaultValue={own?.typed["keep.name"] ?? ""}
      />
    </ActForm>
  );
}

function Freeze({ asked, refused }: KeepProps) {
  const say = useSay();
  const own = refused?.intent === "freeze" ? refused : undefined;
  return (
    <ActForm
      {...{ intent: "freeze", label: say(words.freezeAnswer), formKey: asked.formKey }}
      refused={own !== undefined}
      fold={asked.address}
    >
      {carried(asked)}
      <TextField
        {...{ name: "freeze.name", label: say(words.answerName), errors: own?.errors, maxLength: 80 }}
        defaultValue={own?.typed["freeze.name"] ?? ""}
      />
      <TextAreaField
        {...{
          name: "freeze.note",
          label: say(words.note),
          help: say(words.noteHelp),
          optional: true,
          rows: 2,
        }}
        defaultValue={own?.typed["freeze.note"] ?? ""}
      />
      <CheckField {...{ name: "freeze.shared", label: say(words.withTeam) }} />
    </ActForm>
  );
}
