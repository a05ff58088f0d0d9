import { ActForm } from "../../design/act-form.tsx";
import { Choices } from "../../design/choices.tsx";
import { Moment } from "../../design/civil-date.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { CheckField, SelectField, TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { PrivateNote } from "../note.sql.ts";
import { words } from "../words.ts";
import type { NotesPanelProps } from "./notes-panel.tsx";

type NoteLineProps = NotesPanelProps & { note: PrivateNote };

/** One private note, with who reads it; its author changes it, passes it on, removes it. */
export function NoteLine({ note, ...panel }: NoteLineProps) {
  const say = useSay();
  const { me, formKey, advisers = [] } = panel;
  const own = note.author === me;
  const passed = advisers.filter(({ id }) => note.readers.includes(id)).map(({ name }) => name);
  const readers = [
    note.circle && say(words.readByCircle),
    passed.length > 0 && say(words.passedTo, { names: passed.join(", ") }),
    !own && note.readers.includes(me) && say(words.passedToYou),
  ].filter(Boolean);
  return (
    <li>
      <div>
        <p className="written">{note.text}</p>
        <p className="quiet">
          {note.authorName} · <Moment at={note.writtenAt} /> ·{" "}
          {readers.length > 0 ? readers.join(", ") : say(words.readByYou)}
        </p>
      </div>
      {own && (
        <ConfirmButton
          label={say(words.removeNote)}
          effect={<p>{say(words.removeEffect)}</p>}
          fields={{ intent: `remove-note:${note.id}`, key: `${formKey}-remove-${note.id}` }}
        />
      )}
      {own && <ChangeNote note={note} {...panel} />}
      {own && <PassNote note={note} {...panel} />}
    </li>
  );
}

function ChangeNote({ note, formKey, answer }: NoteLineProps) {
  const say = useSay();
  const intent = `change-note:${note.id}`;
  const refused = answer?.intent === intent ? answer : undefined;
  const name = `${note.id}.text`;
  return (
    <ActForm
      intent={intent}
      label={say(words.changeNote)}
      formKey={formKey}
      refused={refused !== undefined}
      fold={note.writtenAt.toISOString()}
    >
      <TextAreaField
        name={name}
        label={say(words.noteText)}
        defaultValue={refused?.typed[name] ?? note.text}
        errors={refused?.errors}
      />
      <CheckField name={`${note.id}.circle`} label={say(words.circle)} defaultChecked={note.circle} />
    </ActForm>
  );
}

function PassNote({ note, formKey, answer, advisers = [] }: NoteLineProps) {
  const say = useSay();
  const among = advisers.filter(({ id }) => !note.readers.includes(id));
  if (among.length === 0) return null;
  const intent = `pass-note:${note.id}`;
  const refused = answer?.intent === intent ? answer : undefined;
  const name = `${note.id}.to`;
  return (
    <ActForm
      intent={intent}
      label={say(words.passNote)}
      formKey={formKey}
      refused={refused !== undefined}
      fold={note.readers.join()}
    >
      <SelectField
        name={name}
        label={say(words.toWhom)}
        defaultValue={refused?.typed[name] ?? ""}
        errors={refused?.errors}
      >
        <Choices none="" among={among} />
      </SelectField>
    </ActForm>
  );
}
