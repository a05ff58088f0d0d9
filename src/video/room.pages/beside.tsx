import { useSay } from "../../design/speak.ts";
import type { Shared } from "../shared.sql.ts";
import { words } from "../words.ts";
import { GiveFile, useGiveFile } from "./give-file.tsx";
import { GivenFileLine } from "./given-file-line.tsx";
import { depart } from "./line-client.ts";
import { MeetingActions } from "./meeting-actions.tsx";
import { Noted } from "./noted.tsx";
import { NotesField } from "./notes-field.tsx";
import { useArrival } from "./use-arrival.tsx";
import { useLine } from "./use-line.ts";
import { useNotes } from "./use-notes.ts";

/** What is shared beside a meeting whose pictures pass by the cooperative's own server. */
export function Beside({ noted }: { noted: Shared | null }) {
  const say = useSay();
  const { key: arrivalKey, left, leave, form } = useArrival(say(words.openNotes));
  const key = left ? null : arrivalKey;
  const { standing, isGone } = useLine(key);
  if (key && !isGone && standing?.state === "in") {
    return <Within {...{ arrivalKey: key, standing }} leave={leave} />;
  }
  return (
    <>
      <Noted noted={noted} />
      <section className="panel" aria-label={say(words.notes)}>
        <h2>{say(words.notes)}</h2>
        <p>{say(words.openNotesWhy)}</p>
        {form}
      </section>
    </>
  );
}

type Standing = NonNullable<ReturnType<typeof useLine>["standing"]>;
type WithinProps = { arrivalKey: string; standing: Standing; leave: () => void };

function Within({ arrivalKey, standing, leave }: WithinProps) {
  const say = useSay();
  const notes = useNotes(arrivalKey, standing.shared?.note ?? null);
  const giving = useGiveFile(arrivalKey);
  const others = standing.people.filter(({ id }) => id !== standing.self).map(({ name }) => name);
  const goOut = async () => {
    await depart(arrivalKey, notes.pending());
    leave();
  };
  return (
    <div className="call-beside">
      <section className="panel" aria-label={say(words.notes)}>
        <h2>{say(words.notes)}</h2>
        {others.length > 0 && <p className="quiet">{say(words.notesWith, { names: others.join(", ") })}</p>}
        <NotesField notes={notes} />
        <MeetingActions arrivalKey={arrivalKey} standing={standing} />
        <button type="button" className="button" onClick={() => void goOut()}>
          {say(words.leave)}
        </button>
      </section>
      <section className="panel chat" aria-label={say(words.files)} {...giving.drop}>
        <h2>{say(words.files)}</h2>
        <ul className="chat-said" aria-live="polite">
          {(standing.shared?.files ?? []).map((file) => (
            <li key={file.id}>
              <strong>{file.giver}</strong> <GivenFileLine file={file} arrivalKey={arrivalKey} />
            </li>
          ))}
        </ul>
        <GiveFile giving={giving} />
      </section>
    </div>
  );
}
