import { type ReactNode, useState } from "react";
import { Form, useActionData, useLoaderData, useNavigation } from "react-router";
import { DraftFound, DraftMark } from "../../design/draft-notice.tsx";
import { ErrorSummary } from "../../design/error-summary.tsx";
import { CheckField, type FieldErrors, TextAreaField, TextField } from "../../design/field.tsx";
import { PageHead } from "../../design/page-head.tsx";
import { sendDraft } from "../../design/send-draft.ts";
import { useSay } from "../../design/speak.ts";
import { useDraft } from "../../design/use-draft.ts";
import type { Word } from "../../foundation/words.ts";
import { words } from "../words.ts";
import { CustomerField } from "./customer-field.tsx";
import { type DocumentFormValue, formOf } from "./form-value.ts";
import { LinesOfDocument } from "./lines.tsx";
import type { DocumentKind, EditorData } from "./load-editor.ts";

type Refused = { errors: FieldErrors; whole?: string } | null;
type Change = (change: Partial<DocumentFormValue>) => void;

/** The editor of a quote or an invoice: who, what, how much, with the totals while one types. */
export function Editor({ kind, title, acts }: { kind: DocumentKind; title: Word; acts: ReactNode }) {
  const data = useLoaderData<EditorData>();
  const { rates, draft: stored, customer, person, form, elsewhere, ended } = data;
  const [opening] = useState(data.key);
  const refused = useActionData<Refused>();
  const say = useSay();
  const idle = useNavigation().state === "idle";
  const start = formOf(stored, customer);
  const [value, setValue] = useState<DocumentFormValue>(start);
  const draft = useDraft({
    ...{ person, key: form, value, savedAt: null, restore: setValue, elsewhere, opening, ended },
    // While the form itself is on its way, its draft is no longer sent: it would come back after it.
    ...(idle && { save: (typed: DocumentFormValue) => sendDraft(form, typed, opening) }),
  });
  const set: Change = (change) => setValue({ ...value, ...change });
  const giveUp = () => {
    draft.forget(start);
    setValue(start);
    void sendDraft(form, null).catch(() => undefined);
  };
  return (
    <Form method="post" className="stack" noValidate>
      <PageHead title={say(title)} below={<DraftMark state={draft.state} />} />
      <DraftFound at={draft.found} onForget={giveUp} />
      <ErrorSummary errors={refused?.errors} whole={refused?.whole} />
      <input type="hidden" name="key" value={opening} />
      <div className="field-pairs">
        <CustomerField
          value={value.customer}
          errors={refused?.errors}
          onChange={(chosen) => set({ customer: chosen })}
        />
        <Typed name="title" {...{ value, set, refused }} maxLength={120} />
      </div>
      <LinesOfDocument
        rates={rates}
        lines={value.lines}
        onChange={(lines) => set({ lines })}
        errors={refused?.errors}
      />
      <More kind={kind} {...{ value, set, refused }} />
      <div className="actions">{acts}</div>
    </Form>
  );
}

type TypedProps = { value: DocumentFormValue; set: Change; refused: Refused | undefined };
type TypedName = "title" | "suppliedOn" | "validUntil" | "orderRef" | "exemption" | "certifiedOn";

function Typed(props: TypedProps & { name: TypedName; type?: string; maxLength?: number; help?: string }) {
  const { name, value, set, refused, ...more } = props;
  const say = useSay();
  return (
    <TextField
      {...more}
      {...{ name, label: say(words[name]), value: value[name], errors: refused?.errors, optional: true }}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
}

/** What the paper says besides its lines: all of it may stay empty. */
function More({ kind, ...props }: TypedProps & { kind: DocumentKind }) {
  const say = useSay();
  return (
    <>
      <div className="field-pairs">
        {kind === "quote" && (
          <Typed name="validUntil" {...props} type="date" help={say(words.validUntilHelp)} />
        )}
        <Typed name="suppliedOn" {...props} type="date" />
        <Typed name="orderRef" {...props} maxLength={60} />
        <Typed name="exemption" {...props} maxLength={200} help={say(words.exemptionHelp)} />
      </div>
      <Works kind={kind} {...props} />
      <Note {...props} />
    </>
  );
}

function Note({ value, set, refused }: TypedProps) {
  const say = useSay();
  return (
    <TextAreaField
      {...{ name: "note", label: say(words.note), optional: true, maxLength: 2000, value: value.note }}
      errors={refused?.errors}
      onChange={(event) => set({ note: event.currentTarget.value })}
    />
  );
}

/** Works in a dwelling: the reduced rate stands on what the customer certifies (R4.05). */
function Works({ kind, ...props }: TypedProps & { kind: DocumentKind }) {
  const { value, set } = props;
  const say = useSay();
  return (
    <div className="works stack">
      <CheckField
        {...{ name: "dwellingWorks", label: say(words.dwellingWorks), help: say(words.dwellingWorksHelp) }}
        checked={value.dwellingWorks}
        onChange={(event) => set({ dwellingWorks: event.currentTarget.checked })}
      />
      {kind === "invoice" && (
        <Typed name="certifiedOn" {...props} type="date" help={say(words.certifiedOnHelp)} />
      )}
    </div>
  );
}
