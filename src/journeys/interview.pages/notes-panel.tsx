import { ActForm } from "../../design/act-form.tsx";
import { CheckField, type FieldErrors, TextAreaField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import type { PrivateNote } from "../note.sql.ts";
import { words } from "../words.ts";
import { NoteLine } from "./note-line.tsx";

export type NotesPanelProps = {
  notes: readonly PrivateNote[];
  me: string;
  formKey: string;
  answer: { errors: FieldErrors; intent: string; typed: Readonly<Record<string, string>> } | undefined;
  mayWrite: boolean;
  /** To whom a note may be passed. */
  advisers?: readonly { id: string; name: string }[];
};

/** The private notes that one may read, one's own first to be changed; the promise stands above. */
export function NotesPanel(props: NotesPanelProps) {
  const say = useSay();
  const { notes, formKey, answer, mayWrite } = props;
  const refused = answer?.intent === "note" ? answer : undefined;
  return (
    <section className="panel notes" aria-label={say(words.privateNotes)}>
      <h2>{say(words.privateNotes)}</h2>
      <p>{say(words.notesPromise)}</p>
      {notes.length === 0 && <p>{say(words.noNote)}</p>}
      <ul className="offered">
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} {...props} />
        ))}
      </ul>
      {mayWrite && (
        <ActForm
          intent="note"
          label={say(words.writeNote)}
          formKey={formKey}
          refused={refused !== undefined}
          fold={String(notes.length)}
        >
          <TextAreaField
            name="text"
            label={say(words.noteText)}
            defaultValue={refused?.typed.text ?? ""}
            errors={refused?.errors}
          />
          <CheckField name="circle" label={say(words.circle)} />
        </ActForm>
      )}
    </section>
  );
}
