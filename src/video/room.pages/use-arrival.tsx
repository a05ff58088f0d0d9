import { type ReactNode, useEffect, useState } from "react";
import { useActionData, useFetcher, useRevalidator } from "react-router";
import type { RoomAnswer } from "./act-on-room.ts";

/** How one comes to a room by its page: the form, the key once one has come, and that one has left. */
export function useArrival(verb: string) {
  const fetcher = useFetcher<RoomAnswer>();
  // Pressed before the page's script had taken over, the bare form brings the answer with the page.
  const bare = useActionData<RoomAnswer>();
  const answer = fetcher.data ?? bare;
  const [left, setLeft] = useState(false);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (left) void revalidate();
  }, [left, revalidate]);
  const form: ReactNode = (
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
        {verb}
      </button>
    </fetcher.Form>
  );
  return { key: answer?.arrivalKey ?? null, left, leave: () => setLeft(true), form };
}
