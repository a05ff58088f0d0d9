import { useState } from "react";
import { Form, useNavigation } from "react-router";
import { DraftFound, DraftMark } from "../../design/draft-notice.tsx";
import { type FieldErrors, SelectField, TextAreaField, TextField } from "../../design/field.tsx";
import { PeopleField } from "../../design/people-field.tsx";
import { sendDraft } from "../../design/send-draft.ts";
import { useSay } from "../../design/speak.ts";
import { useDraft } from "../../design/use-draft.ts";
import { words } from "../words.ts";
import { SimilarThreads } from "./similar-threads.tsx";

export interface Typed {
  readonly title: string;
  readonly group: string;
  readonly text: string;
}

export interface Kept {
  readonly form: string;
  readonly elsewhere: { readonly value: Typed; readonly at: Date } | null;
  readonly ended: string | null;
}

type Props = {
  person: string;
  formKey: string;
  kept: Kept;
  start: Typed;
  /** Who reads there, to name them. */
  readers: readonly { person: string; name: string }[];
  /** Where it may begin; absent within a thread. */
  places?: readonly { group: string; groupName: string }[];
  /** To whom it may go, where it is for a few; absent elsewhere. */
  people?: readonly { person: string; name: string }[];
  chosen?: readonly string[];
  errors: FieldErrors | undefined;
};

/** A message while it is typed: kept as a draft, on this device at once and elsewhere when the hand rests. */
export function Composer(props: Props) {
  const { person, formKey, kept, start, readers, places, people, chosen = [], errors } = props;
  const say = useSay();
  const [opening] = useState(formKey);
  const [value, setValue] = useState<Typed>(start);
  const idle = useNavigation().state === "idle";
  const draft = useDraft({
    ...{ person, key: kept.form, value, savedAt: null, restore: setValue, opening },
    ...{ elsewhere: kept.elsewhere, ended: kept.ended },
    ...(idle && { save: (typed: Typed) => sendDraft(kept.form, typed, opening) }),
  });
  const set = (change: Partial<Typed>) => setValue({ ...value, ...change });
  const giveUp = () => {
    draft.forget(start);
    setValue(start);
    void sendDraft(kept.form, null).catch(() => undefined);
  };
  return (
    <Form method="post" className="stack composer" noValidate encType="multipart/form-data" id="repondre">
      <input type="hidden" name="key" value={opening} />
      <DraftFound at={draft.found} onForget={giveUp} />
      {places && <Beginning {...{ value, set, places, errors }} />}
      {people && <ToWhom {...{ value, set, people, chosen, errors }} />}
      <TextAreaField
        {...{ name: "write.text", errors, rows: 6, value: value.text }}
        label={say(places || people ? words.text : words.answer)}
        help={say(words.textHelp)}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <Extras {...{ value, set, readers, errors }} />
      <div className="actions">
        <button type="submit" name="intent" value="write" className="button button-main">
          {say(words.writeItem)}
        </button>
        <DraftMark state={draft.state} />
      </div>
    </Form>
  );
}

type BeginningProps = Pick<Props, "errors"> & {
  value: Typed;
  set: (change: Partial<Typed>) => void;
  places: NonNullable<Props["places"]>;
};

function Beginning({ value, set, places, errors }: BeginningProps) {
  const say = useSay();
  return (
    <>
      <SelectField
        {...{ name: "write.group", errors, value: value.group }}
        label={say(words.place)}
        help={say(words.placeHelp)}
        onChange={(event) => set({ group: event.currentTarget.value })}
      >
        <option value="">{say(words.house)}</option>
        {places.map(({ group, groupName }) => (
          <option key={group} value={group}>
            {groupName}
          </option>
        ))}
      </SelectField>
      <TextField
        {...{ name: "write.title", errors, value: value.title, maxLength: 140 }}
        label={say(words.title)}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <SimilarThreads title={value.title} />
    </>
  );
}

type ToWhomProps = Omit<BeginningProps, "places"> & {
  people: NonNullable<Props["people"]>;
  chosen: readonly string[];
};

function ToWhom({ value, set, people, chosen, errors }: ToWhomProps) {
  const say = useSay();
  return (
    <>
      <PeopleField
        {...{ name: "write.people", errors, ticked: (id) => chosen.includes(id) }}
        label={say(words.toWhom)}
        help={say(words.toWhomHelp)}
        people={people.map(({ person, name }) => ({ id: person, name }))}
      />
      <TextField
        {...{ name: "write.title", errors, value: value.title, maxLength: 140, optional: true }}
        label={say(words.subject)}
        help={say(words.subjectHelp)}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
    </>
  );
}

type ExtrasProps = Pick<Props, "readers" | "errors"> & Pick<BeginningProps, "value" | "set">;

/** Somebody to name without a slip, and files to carry. */
function Extras({ value, set, readers, errors }: ExtrasProps) {
  const say = useSay();
  return (
    <div className="field-pairs">
      <SelectField
        {...{ name: "write.mention", errors, value: "", optional: true }}
        label={say(words.name)}
        onChange={(event) => set({ text: `${value.text}@${event.currentTarget.value} ` })}
      >
        <option value="">–</option>
        {readers.map((reader) => (
          <option key={reader.person} value={reader.name}>
            {reader.name}
          </option>
        ))}
      </SelectField>
      <TextField
        {...{ name: "write.files", errors, type: "file", multiple: true, optional: true }}
        label={say(words.files)}
        help={say(words.filesHelp)}
      />
    </div>
  );
}
