import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { useActionData, useFetcher } from "react-router";
import type { ActAnswer } from "../../doors/web/act-answer.ts";
import type { RoomAnswer } from "./act.ts";
import type { Found } from "./page-of.ts";

/** Where the forms of the room go, and what their keys begin with. */
const RoomContext = createContext({ at: "", formKey: "" });

/** Around all that is done in a room: its forms keep their keys, however often the room is read anew. */
export function RoomForms({ found, children }: { found: Found; children: ReactNode }) {
  const [formKey] = useState(found.formKey);
  return <RoomContext value={{ at: found.at, formKey }}>{children}</RoomContext>;
}

const refusedIn = (answer: RoomAnswer | undefined, intent: string): ActAnswer | undefined =>
  answer && "intent" in answer && answer.intent === intent ? answer : undefined;

type LiveFormProps = {
  intent: string;
  className?: string;
  /** It carries a file. */
  upload?: boolean;
  /** Once it was done: a fold closes, for instance. */
  onDone?: () => void;
  children: (answer: ActAnswer | undefined) => ReactNode;
};

/**
 * A form of the room: with script it is sent without leaving the page, so that a film or a meeting beside it
 * goes on; without, as any form. Done, it is empty again, and its next sending is another act.
 */
export function LiveForm({ intent, className = "actions", upload, onDone, children }: LiveFormProps) {
  const { at, formKey } = useContext(RoomContext);
  const fetcher = useFetcher<RoomAnswer>();
  const bare = useActionData<RoomAnswer>();
  const [turn, setTurn] = useState(0);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const { data, state } = fetcher;
  const done = useRef(onDone);
  done.current = onDone;
  // What is done with an answer once: it comes as a new object each time.
  useEffect(() => {
    if (!data || !("done" in data)) return;
    setTurn((n) => n + 1);
    done.current?.();
  }, [data]);
  const answer = refusedIn(data ?? bare, intent);
  return (
    <fetcher.Form
      method="post"
      action={at}
      className={className}
      noValidate
      aria-busy={state !== "idle"}
      {...(upload && { encType: "multipart/form-data" as const })}
    >
      <input type="hidden" name="key" value={`${formKey}-${intent}-${turn}`} />
      <input type="hidden" name="intent" value={intent} />
      {isLive && <input type="hidden" name="inPlace" value="1" />}
      {answer?.whole && (
        <p className="field-error" role="alert">
          {answer.whole}
        </p>
      )}
      <Fields key={turn}>{children(answer)}</Fields>
    </fetcher.Form>
  );
}

/** Drawn anew once the form was done: what was typed is gone. */
function Fields({ children }: { children: ReactNode }) {
  return <>{children}</>;
}
