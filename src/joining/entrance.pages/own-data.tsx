import { ActForm } from "../../design/act-form.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { availabilityWords, sectorWords, situationWords } from "../choice-words.ts";
import { ownWords as words } from "../own-words.ts";
import { publicWords } from "../public-words.ts";
import { words as joining } from "../words.ts";
import {
  AddressFields,
  BirthField,
  ConsentFields,
  ProjectFields,
  ReachFields,
  ReferrerField,
} from "./fields.tsx";
import type { OwnPart } from "./own.tsx";

const filledOf = ({ answer }: OwnPart, intent: string, known: Readonly<Record<string, string>>) => {
  const refused = answer?.intent === intent;
  return { typed: refused ? answer.typed : known, errors: refused ? answer.errors : undefined };
};

/** What one wrote of the project; who has not applied yet does it here. */
export function SaidPart(part: OwnPart) {
  const { own, formKey, answer } = part;
  const say = useSay();
  const { candidate: c, over } = own;
  if (c.told !== null)
    return (
      <details className="fold">
        <summary>{say(words.mySaid)}</summary>
        <div>
          <div className="told">{c.told}</div>
          <p className="quiet">
            {[
              c.sector && say(sectorWords[c.sector]),
              c.situation && say(situationWords[c.situation]),
              c.availability && say(availabilityWords[c.availability]),
            ].join(" · ")}
          </p>
        </div>
      </details>
    );
  if (over) return null;
  const filled = filledOf(part, "complete", { ...c, birthDate: c.birthDate ?? "" } as never);
  const refused = answer?.intent === "complete";
  return (
    <ActForm
      intent="complete"
      label={say(joining.completeApplication)}
      formKey={formKey}
      refused={refused}
      fold=""
    >
      <ProjectFields {...filled} />
      <AddressFields {...filled} />
      <BirthField {...filled} />
      <ReferrerField {...filled} />
    </ActForm>
  );
}

export function ContactPart(part: OwnPart) {
  const { own, formKey, answer } = part;
  const say = useSay();
  const { email, phone, street, postcode, town, appliedAt } = own.candidate;
  if (own.over) return null;
  const filled = filledOf(part, "contact", { email, phone, street, postcode, town });
  const refused = answer?.intent === "contact";
  return (
    <ActForm intent="contact" label={say(words.myContact)} formKey={formKey} refused={refused} fold={email}>
      <ReachFields {...filled} />
      {appliedAt && <AddressFields {...filled} optional />}
    </ActForm>
  );
}

/** Consents, withdrawal, erasure. */
export function DataPart(part: OwnPart) {
  const { own, formKey, answer } = part;
  const say = useSay();
  const { keeps, recognises, state } = own.candidate;
  const known = { keeps: keeps ? "on" : "", recognises: recognises ? "on" : "" };
  const { keptMonths, unkeptDays, over } = own;
  return (
    <>
      <ActForm intent="consents" label={say(words.myData)} formKey={formKey} refused={false} fold="">
        <p>{say(publicWords.read)}</p>
        <ConsentFields typed={known} errors={undefined} keptMonths={keptMonths} unkeptDays={unkeptDays} />
      </ActForm>
      {!over && (
        <ActForm
          intent="withdraw"
          label={say(words.withdrawTitle)}
          formKey={formKey}
          refused={answer?.intent === "withdraw"}
          fold=""
          dangerous
        >
          <p>{say(words.withdrawWhat)}</p>
          <TextField name="why" label={say(words.why)} optional maxLength={400} errors={answer?.errors} />
        </ActForm>
      )}
      {over && state !== "admitted" && (
        <ActForm
          intent="erase"
          label={say(words.eraseTitle)}
          formKey={formKey}
          refused={answer?.intent === "erase"}
          fold=""
          dangerous
        >
          <p>{say(words.eraseWhat)}</p>
        </ActForm>
      )}
    </>
  );
}
