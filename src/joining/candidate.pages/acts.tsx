import type { ReactNode } from "react";
import { useSay } from "../../design/speak.ts";
import { deskWords } from "../desk-words.ts";
import { ActFold } from "./act-fold.tsx";
import { ChargeAct, ContactAct, MeetingAct, WithdrawAct } from "./acts-around.tsx";
import { DecideAct, PlanAct, RecordAct } from "./acts-forward.tsx";
import type { Props } from "./one.tsx";
import { AdmitAct } from "./welcome.tsx";

/** What comes next for this application in its state, the likeliest first. */
export function NextActs(props: Props) {
  const say = useSay();
  const { found } = props;
  const { state, appliedAt } = found.candidate;
  const decided = ["accepted", "admitted", "oriented", "refused", "withdrawn"].includes(state);
  const forward: ReactNode[] = [
    state === "accepted" && found.admission && <AdmitAct key="admit" {...props} />,
    !decided && appliedAt && found.mayDecide && <DecideAct key="decide" {...props} />,
    !decided && appliedAt && <RecordAct key="record" {...props} />,
    !decided && appliedAt && <PlanAct key="plan" {...props} />,
  ];
  const early = ["applied", "met", "interview"].includes(state);
  if (!forward.some(Boolean)) return null;
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{say(deskWords.next)}</h2>
      {early ? forward.toReversed() : forward}
    </section>
  );
}

/** What else may be done with it. */
export function OtherActs(props: Props) {
  const say = useSay();
  const { found } = props;
  const { state, email } = found.candidate;
  return (
    <section className="stack" aria-labelledby="other-acts">
      <h2 id="other-acts">{say(deskWords.otherActs)}</h2>
      {!found.over && (
        <>
          <ChargeAct {...props} />
          <MeetingAct {...props} />
          <ContactAct {...props} />
          <WithdrawAct {...props} />
        </>
      )}
      <ActFold intent="link" label={deskWords.resend} {...props}>
        <input type="hidden" name="link.email" value={email} />
        <p>{email}</p>
      </ActFold>
      {found.over && state !== "admitted" && found.keepsAll && (
        <ActFold intent="erase" label={deskWords.eraseFor} dangerous {...props}>
          <p>{say(deskWords.eraseWhat)}</p>
        </ActFold>
      )}
    </section>
  );
}
