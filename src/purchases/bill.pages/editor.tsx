import { useState } from "react";
import { Form, Link, useNavigation } from "react-router";
import { DraftFound, DraftMark } from "../../design/draft-notice.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { CheckField, TextAreaField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { sendDraft } from "../../design/send-draft.ts";
import { useSay } from "../../design/speak.ts";
import { useDraft } from "../../design/use-draft.ts";
import { words } from "../words.ts";
import { AdvanceFields } from "./advance-fields.tsx";
import type { EditorAnswer, EditorData } from "./edit.tsx";
import { type BillFormValue, emptyLine, formOf } from "./form-value.ts";
import { HeadFields } from "./head-fields.tsx";
import { BillLines } from "./lines.tsx";

export type Change = (change: Partial<BillFormValue>) => void;
export type Typing = { data: EditorData; value: BillFormValue; set: Change; errors: Record<string, string> };

/** What is typed, kept on the device and on the server until it is accepted. */
function useTyping(data: EditorData) {
  const { bill, origin, chosenSupplier, hatActivity, form, elsewhere, ended } = data;
  const [opening] = useState(data.opening);
  const idle = useNavigation().state === "idle";
  const start = formOf({
    bill,
    origin,
    supplier: chosenSupplier,
    activity: firstActivity(data, hatActivity),
  });
  const [value, setValue] = useState<BillFormValue>(start);
  const draft = useDraft({
    ...{ person: data.person ?? "", key: form, value, savedAt: null, elsewhere, opening, ended },
    // A supplier just added is chosen in the form that waited for it.
    restore: (kept: BillFormValue) =>
      setValue({
        ...kept,
        supplier: chosenSupplier || kept.supplier,
        lines: kept.lines.length > 0 ? kept.lines : [emptyLine()],
      }),
    ...(idle && { save: (typed: BillFormValue) => sendDraft(form, typed, opening) }),
  });
  const giveUp = () => {
    draft.forget(start);
    setValue(start);
    void sendDraft(form, null).catch(() => undefined);
  };
  const set: Change = (change) => setValue({ ...value, ...change });
  return { value, set, draft, giveUp, opening };
}

/** The form of a bill: its paper, whose it is, its lines, what was advanced. */
export function BillEditor({ data, answer }: { data: EditorData; answer: EditorAnswer | undefined }) {
  const { bill, origin, form } = data;
  const { value, set, draft, giveUp, opening } = useTyping(data);
  const say = useSay();
  const typing: Typing = { data, value, set, errors: { ...answer?.errors } };
  const corrects = bill?.origin ?? origin?.id;
  return (
    <Form method="post" className="stack" noValidate encType="multipart/form-data">
      <PageHead
        title={say(value.kind === "credit" ? words.newCredit : bill ? words.editBill : words.newBill)}
        above={<Link to="/achats">{say(words.purchases)}</Link>}
        below={<DraftMark state={draft.state} />}
      />
      <DraftFound at={draft.found} onForget={giveUp} />
      <ErrorSummary errors={answer?.errors} whole={answer?.whole} />
      <input type="hidden" name="key" value={opening} />
      <input type="hidden" name="form" value={form} />
      {bill && <input type="hidden" name="id" value={bill.id} />}
      {corrects && <input type="hidden" name="origin" value={corrects} />}
      <Paper {...typing} />
      <HeadFields {...typing} />
      <BillLines {...typing} />
      {value.kind === "invoice" && <AdvanceFields {...typing} />}
      <Last {...typing} />
      <div className="actions">
        <button type="submit" name="intent" value="keep" className="button button-main">
          {say(words.keepAndGoOn)}
        </button>
      </div>
    </Form>
  );
}

/** A word for who approves; and that it is not the one it looks like. */
function Last({ data: { bill, looksLikeAnother }, value, set, errors }: Typing) {
  const say = useSay();
  return (
    <>
      <TextAreaField
        {...{ name: "note", label: say(words.note), optional: true, maxLength: 1000, value: value.note }}
        errors={errors}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {(looksLikeAnother || errors.notTwice) && (
        <CheckField
          {...{ name: "notTwice", label: say(words.notTwice), errors }}
          defaultChecked={bill?.notTwice ?? false}
        />
      )}
    </>
  );
}

/** The one whose hat is worn, or the only one; else the shared services where one may buy for them. */
function firstActivity({ activities, forHouse }: EditorData, hat: string): string {
  if (hat) return hat;
  return forHouse ? "" : (activities[0]?.id ?? "");
}

/** The file: what came of it is beside what is typed. */
function Paper({ data: { bill }, errors }: Typing) {
  const say = useSay();
  const address = `/achats/${bill?.id}/piece`;
  return (
    <section className="stack">
      {bill?.paper && (
        <p>
          {say(words.paperThere, { name: bill.paperName })}{" "}
          <a href={address} target="_blank" rel="noreferrer">
            {say(words.seePaper)}
          </a>
        </p>
      )}
      {bill?.mediaType?.startsWith("image/") && (
        <img className="receipt" src={address} alt={say(words.paperThere, { name: bill.paperName })} />
      )}
      <TextField
        name="paper"
        type="file"
        accept="image/*,.pdf"
        label={say(bill?.paper ? words.replacePaper : words.paper)}
        help={say(words.paperHelp)}
        errors={errors}
        optional
      />
    </section>
  );
}
