import { useId, useLayoutEffect, useRef } from "react";
import { useSay } from "../../design/speak.ts";
import { caretAfter } from "../merge-text.ts";
import { words } from "../words.ts";
import type { Notes } from "./use-notes.ts";

const said = { kept: words.noteKept, waits: words.noteWaits, stuck: words.noteStuck };

/** The text that all within read and write; one's caret stays where it was while others write around it. */
export function NotesField({ notes: { text, keeping, refusal, type } }: { notes: Notes }) {
  const say = useSay();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(text);
  const caret = useRef([0, 0] as [number, number]);
  useLayoutEffect(() => {
    const field = area.current;
    if (field && document.activeElement === field && typed.current !== text) {
      const [from, to] = caret.current.map((at) => caretAfter(typed.current, text, at));
      field.setSelectionRange(from ?? 0, to ?? 0);
    }
    typed.current = text;
  }, [text]);
  const remember = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    caret.current = [selectionStart, selectionEnd];
  };
  return (
    <div className="notes-field">
      <label htmlFor={id}>{say(words.notesField)}</label>
      <textarea
        id={id}
        ref={area}
        rows={10}
        value={text}
        aria-describedby={`${id}-help`}
        aria-invalid={refusal ? true : undefined}
        onSelect={({ currentTarget }) => remember(currentTarget)}
        onChange={({ currentTarget }) => {
          typed.current = currentTarget.value;
          remember(currentTarget);
          type(currentTarget.value);
        }}
      />
      <p className="quiet" id={`${id}-help`}>
        {say(words.notesHelp)}
      </p>
      {refusal && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
      <p className="quiet" role={keeping === "stuck" ? "alert" : undefined}>
        {say(said[keeping])}
      </p>
    </div>
  );
}
