import { useFetcher } from "react-router";
import { useSay } from "../../design/speak.ts";
import { words } from "../words.ts";
import type { action } from "./take-notes.ts";

/** One click: what was noted together is the draft of the record, which opens to be read over. */
export function DraftFromMeeting({ appointment }: { appointment: string }) {
  const say = useSay();
  const fetcher = useFetcher<typeof action>();
  return (
    <fetcher.Form method="post" action={`/rendez-vous/${appointment}/notes`}>
      <button type="submit" className="button button-main" disabled={fetcher.state !== "idle"}>
        {say(words.draftFromMeeting)}
      </button>
      {fetcher.data?.whole && (
        <p className="field-error" role="alert">
          {fetcher.data.whole}
        </p>
      )}
    </fetcher.Form>
  );
}
