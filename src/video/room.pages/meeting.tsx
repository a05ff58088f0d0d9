import type { ReactNode } from "react";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import { words } from "../words.ts";
import { Chat } from "./chat.tsx";
import { Controls } from "./controls.tsx";
import { Door } from "./door.tsx";
import { depart } from "./line-client.ts";
import { MeetingActions } from "./meeting-actions.tsx";
import { NotesField } from "./notes-field.tsx";
import { Preparation } from "./preparation.tsx";
import { Tiles } from "./tiles.tsx";
import type { WhomToCall } from "./trouble.tsx";
import { type Call, useCall } from "./use-call.ts";
import { type Media, useMedia } from "./use-media.ts";
import { type Notes, useNotes } from "./use-notes.ts";

type MeetingProps = {
  /** Of one's arrival, once one has come. */
  arrivalKey: string | null;
  whom: WhomToCall;
  /** The form by which one comes. */
  enter: ReactNode;
  /** Where one goes after. */
  after: ReactNode;
  leave: () => void;
  left: boolean;
};

/** A video meeting from end to end: to prepare, at the door, within, after. */
export function Meeting({ arrivalKey, whom, enter, after, leave, left }: MeetingProps) {
  const media = useMedia();
  const call = useCall(left ? null : arrivalKey, media.own);
  const { standing, isGone } = call;
  const notes = useNotes(left || isGone ? null : arrivalKey, standing?.shared?.note ?? null);
  if (left) return <Ended word={words.youLeft} after={after} />;
  if (!arrivalKey || isGone) {
    return (
      <Preparation media={media} call={whom}>
        {enter}
      </Preparation>
    );
  }
  if (!standing) return <Ended word={words.connecting} after={null} />;
  if (standing.state === "waiting") return <AtTheDoor call={call} />;
  if (standing.state === "turned-away") return <Ended word={words.turnedAway} after={after} />;
  if (standing.state !== "in") return <Ended word={words.ended} after={after} />;
  const goOut = async () => {
    await depart(arrivalKey, notes.pending());
    leave();
  };
  return <Within {...{ arrivalKey, call, media, notes, whom }} leave={() => void goOut()} />;
}

function Ended({ word, after }: { word: Word; after: ReactNode }) {
  const say = useSay();
  return (
    <div className="stack">
      <p role="status">{say(word)}</p>
      {after}
    </div>
  );
}

function AtTheDoor({ call }: { call: Call }) {
  const say = useSay();
  return (
    <section className="panel call-ended" aria-label={say(words.waiting)}>
      <h2>{say(words.waiting)}</h2>
      <p role="status">{say(call.isCut ? words.lineLost : words.waitingWhy)}</p>
    </section>
  );
}

type WithinProps = {
  arrivalKey: string;
  call: Call;
  media: Media;
  notes: Notes;
  whom: WhomToCall;
  leave: () => void;
};

function Within({ arrivalKey, call, media, notes, whom, leave }: WithinProps) {
  const say = useSay();
  const { standing, messages, isCut } = call;
  if (!standing) return null;
  const me = standing.people.find(({ id }) => id === standing.self)?.name ?? say(words.you);
  return (
    <div className="call">
      {standing.host && <Door people={standing.people} />}
      {isCut && <p role="status">{say(words.lineLost)}</p>}
      <Tiles standing={standing} call={call} media={media} whom={whom} />
      <Controls media={media} leave={leave} />
      <div className="call-beside">
        <section className="panel" aria-label={say(words.notes)}>
          <h2>{say(words.notes)}</h2>
          <NotesField notes={notes} />
          <MeetingActions arrivalKey={arrivalKey} standing={standing} />
        </section>
        <Chat arrivalKey={arrivalKey} messages={messages} say={(text) => call.say(me, text)} />
      </div>
    </div>
  );
}
