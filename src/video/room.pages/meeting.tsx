import type { ReactNode } from "react";
import { useSay } from "../../design/speak.ts";
import type { Word } from "../../foundation/words.ts";
import { words } from "../words.ts";
import { Chat } from "./chat.tsx";
import { Controls } from "./controls.tsx";
import { Door } from "./door.tsx";
import { depart } from "./line-client.ts";
import { Preparation } from "./preparation.tsx";
import { Tiles } from "./tiles.tsx";
import type { WhomToCall } from "./trouble.tsx";
import { type Call, useCall } from "./use-call.ts";
import { type Media, useMedia } from "./use-media.ts";

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
  const goOut = () => {
    depart(arrivalKey);
    leave();
  };
  return <Within call={call} media={media} whom={whom} leave={goOut} />;
}

function Ended({ word, after }: { word: Word; after: ReactNode }) {
  const say = useSay();
  return (
    <section className="panel call-ended">
      <p role="status">{say(word)}</p>
      {after}
    </section>
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

type WithinProps = { call: Call; media: Media; whom: WhomToCall; leave: () => void };

function Within({ call, media, whom, leave }: WithinProps) {
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
      <Chat messages={messages} say={(text) => call.say(me, text)} />
    </div>
  );
}
