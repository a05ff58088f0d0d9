import { Form } from "react-router";
import { words } from "../../contracts/words.ts";
import { CheckField, type FieldErrors, TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";

/** What the last step answered: where the code went, or whether it was the right one. */
export type Told = { sentTo?: string; right?: boolean; triesLeft?: number };
export type SigningAnswer = { errors?: FieldErrors; whole?: string; told?: Told };

type StepsProps = {
  request: string;
  formKey: string;
  email: string;
  proved: boolean;
  codeSent: boolean;
  answer: SigningAnswer | undefined;
  intro: string;
  consent: string;
  sign: string;
};

/** Read the paper, receive a code, give it back, sign: whatever the paper is. */
export function SigningSteps(props: StepsProps) {
  const { request, formKey, proved, answer, intro, consent, sign } = props;
  const say = useSay();
  return (
    <>
      <p>{intro}</p>
      <p>
        <a className="button" href={`/signatures/${request}/document`} target="_blank" rel="noreferrer">
          {say(words.openPaper)}
        </a>
      </p>
      {proved || answer?.told?.right ? (
        <Form method="post" className="stack">
          <input type="hidden" name="key" value={`${formKey}-sign`} />
          <p role="status">{say(words.codeRight)}</p>
          <CheckField name="consent" label={consent} errors={answer?.errors} />
          <p>
            <button type="submit" name="intent" value="sign" className="button button-main">
              {sign}
            </button>
          </p>
        </Form>
      ) : (
        <CodeForms {...props} />
      )}
    </>
  );
}

function CodeForms({ formKey, email, answer, codeSent }: StepsProps) {
  const say = useSay();
  const told = answer?.told;
  const asked = codeSent || told !== undefined;
  return (
    <>
      {told?.sentTo && <p role="status">{say(words.codeSent, { email: told.sentTo })}</p>}
      {told?.right === false && (
        <p role="alert" className="field-error">
          {say(words.codeWrong, { n: told.triesLeft ?? 0 })}
        </p>
      )}
      {asked && (
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="key" value={`${formKey}-prove`} />
          <TextField
            name="code"
            label={say(words.code)}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            errors={answer?.errors}
          />
          <p>
            <button type="submit" name="intent" value="prove" className="button button-main">
              {say(words.checkCode)}
            </button>
          </p>
        </Form>
      )}
      <Form method="post">
        <input type="hidden" name="key" value={`${formKey}-ask`} />
        <button type="submit" name="intent" value="ask" className={asked ? "button" : "button button-main"}>
          {say(asked ? words.askAgain : words.askCode, { email })}
        </button>
      </Form>
    </>
  );
}
