import type { ReactNode } from "react";
import { Form } from "react-router";

type ActFormProps = {
  /** The value the form is sent with, under the name `intent`. */
  intent: string;
  label: string;
  /** The key of the request: sent twice it acts once. */
  formKey: string;
  /** Refused just now: the form stays open with what was typed. */
  refused: boolean;
  /** Changes when the thing has gone on, so that the form folds again. */
  fold: string;
  /** Why it cannot be done now, in a sentence: the act is shown grey. */
  whyNot?: string | undefined;
  dangerous?: boolean;
  /** It carries a file. */
  upload?: boolean;
  children: ReactNode;
};

/** An act behind its verb: folded until asked for, open where it was refused, grey where it may not be. */
export function ActForm({ intent, label, formKey, refused, fold, whyNot, ...rest }: ActFormProps) {
  const { dangerous, upload, children } = rest;
  if (whyNot) {
    return (
      <p className="refused">
        <button type="button" className="button" aria-disabled="true" aria-describedby={`why-${intent}`}>
          {label}
        </button>
        <span id={`why-${intent}`}>{whyNot}</span>
      </p>
    );
  }
  return (
    <details key={refused ? "refused" : fold} className="fold" open={refused}>
      <summary>{label}</summary>
      <Form method="post" className="stack" noValidate {...(upload && { encType: "multipart/form-data" })}>
        <input type="hidden" name="key" value={`${formKey}-${intent}`} />
        {children}
        <div className="actions">
          <button
            type="submit"
            name="intent"
            value={intent}
            className={dangerous ? "button button-danger-main" : "button button-main"}
          >
            {label}
          </button>
        </div>
      </Form>
    </details>
  );
}
