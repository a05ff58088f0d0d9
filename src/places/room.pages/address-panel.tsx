import { Form } from "react-router";
import { useSay } from "../../design/speak.ts";
import { doorWords } from "../door-words.ts";

type PanelProps = {
  asked: readonly { purpose: "door" | "feed"; subject: string; label: string }[];
  origin: string;
  path: string | null | undefined;
  formKey: string;
};

/** Secret addresses to draw, and the one that was just drawn. */
export function AddressPanel({ asked, origin, path, formKey }: PanelProps) {
  const say = useSay();
  return (
    <>
      {path && (
        <div role="status" className="stack">
          <p>{say(doorWords.once)}</p>
          <p>
            <code className="secret">{`${origin}${path}`}</code>
          </p>
        </div>
      )}
      <div className="actions">
        {asked.map(({ purpose, subject, label }) => (
          <Form method="post" key={`${purpose} ${subject}`}>
            <input type="hidden" name="key" value={`${formKey}-${purpose}-${subject}`} />
            <button type="submit" name="intent" value={`address:${purpose}:${subject}`} className="button">
              {label}
            </button>
          </Form>
        ))}
      </div>
    </>
  );
}
