import { useEffect, useState } from "react";
import { useActionData, useFetcher, useRevalidator } from "react-router";
import { useSay } from "../../design/speak.ts";
import type { Shared } from "../shared.sql.ts";
import { words } from "../words.ts";
import type { RoomAnswer } from "./act-on-room.ts";
import { GiveFile, useGiveFile } from "./give-file.tsx";
import { GivenFileLine } from "./given-file-line.tsx";
import { depart } from "./line-client.ts";
import { MeetingActions } from "./meeting-actions.tsx";
import { Noted } from "./noted.tsx";
import { NotesField } from "./notes-field.tsx";
import { useLine } from "./use-line.ts";
import { useNotes } from "./use-notes.ts";

/** What is shared beside a meeting whose pictures pass by the cooperative's own server. */
export function Beside({ noted }: { noted: Shared | null }) {
  const say = useSay();
  const fetcher = useFetcher<RoomAnswer>();
  // Pressed before the page's script had taken over, the bare form brings the answer with the page.
  const bare = useActionData<RoomAnswer>();
  const answer = fetcher.data ?? bare;
  const [left, setLeft] = useState(false);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (left) void revalidate();
  }, [left, revalidate]);
  const key = left ? null : (answer?.arrivalKey ?? null);
  const { standing, isGone } = useLine(key);
  if (key && !isGone && standing?.state === "in") {
    return <Within {...{ arrivalKey: key, standing }} leave={() => setLeft(true)} />;
  }
  return (
    <>
      <Noted noted={noted} />
      <section className="panel" aria-label={say(words.notes)}>
        <h2>{say(words.notes)}</h2>
        <p>{say(words.openNotesWhy)}</p>
        <fetcher.Form method="post" onSubmit={() => setLeft(false)}>
          {answer?.whole && (
            <p className="field-error" role="alert">
              {answer.whole}
            </p>
          )}
          <button
            type="submit"
            name="intent"
            value="enter"
            className="button button-main"
            disabled={fetcher.state !== "idle"}
          >
            {say(words.openNotes)}
          </button>
        </fetcher.Form>
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
