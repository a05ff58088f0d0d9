import { Form } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { Moment } from "../../design/civil-date.tsx";
import { ConfirmButton } from "../../design/confirm-button.tsx";
import { TextField } from "../../design/field.tsx";
import { useSay } from "../../design/speak.ts";
import { StateMark } from "../../design/state-mark.tsx";
import { fieldIn } from "../../doors/web/act-answer.ts";
import { words } from "../comment-words.ts";
import type { ToldComment } from "../list-comments.ts";
import { type CommentsProps, WriteForm } from "./comments.tsx";

type Open = NonNullable<ToldComment["open"]>;
type Props = CommentsProps & { comment: ToldComment };

/** One comment: who, when, what; and behind « Plus » what may be done with it. */
export function CommentCard({ comment, ...shared }: Props) {
  const say = useSay();
  const { open, at, id } = comment;
  if (!open) return <p className="quiet">{say(words.gone)}</p>;
  return (
    <article className="stack film-comment">
      <p className="thread-who">
        <strong>{open.name}</strong>{" "}
        <span className="quiet">
          <Moment at={at} />
        </span>
      </p>
      <p className="written">{open.text}</p>
      <StateSaid open={open} />
      {shared.acts && <Acts {...{ comment, open, id }} {...shared} />}
    </article>
  );
}

/** That it waits, is hidden and why, or was reported: to its author and whoever moderates. */
function StateSaid({ open: { state, own, why, judgeName, reported } }: { open: Open }) {
  const say = useSay();
  if (state === "waits")
    return (
      <>
        <StateMark icon="clock" tone="wait" label={say(words.waits)} />
        {own && <p className="quiet">{say(words.ownWaits)}</p>}
      </>
    );
  if (state === "hidden")
    return <StateMark icon="lock" tone="calm" label={say(words.hidden, { name: judgeName ?? "", why })} />;
  return reported ? <StateMark icon="alert-triangle" tone="wait" label={say(words.wasReported)} /> : null;
}

function Acts({ comment, open, ...shared }: Props & { open: Open }) {
  const say = useSay();
  const { acts, answer, rule } = shared;
  const formKey = acts?.formKey ?? "";
  const { id } = comment;
  const verbs = ["answer", "report", "hide"].map((verb) => `${verb}:${id}`);
  const refused = verbs.includes(answer?.intent ?? "");
  return (
    <details className="item-acts" open={refused} key={refused ? "refused" : formKey}>
      <summary>
        {say(words.more)}
        <span className="unseen"> {open.name}</span>
      </summary>
      {rule !== "off" && open.state === "shown" && (
        <WriteForm {...shared} intent={`answer:${id}`} label={say(words.answer, { name: open.name })} />
      )}
      {open.own ? (
        <ConfirmButton
          label={say(words.withdrawComment)}
          icon="trash"
          effect={<p>{say(words.withdrawEffect)}</p>}
          fields={{ intent: `withdraw:${id}`, key: `${formKey}-withdraw-${id}` }}
        />
      ) : (
        open.state === "shown" && (
          <ActForm {...actOf(shared, `report:${id}`)} label={say(words.reportComment)}>
            <TextField {...fieldIn(answer, `report:${id}`)("why")} label={say(words.why)} />
          </ActForm>
        )
      )}
      {acts?.moderates && <Judging {...{ comment, open }} {...shared} />}
    </details>
  );
}

const actOf = ({ acts, answer }: CommentsProps, intent: string) => {
  const formKey = acts?.formKey ?? "";
  return { intent, formKey, fold: formKey, refused: answer?.intent === intent };
};

/** What whoever moderates decides of it. */
function Judging({ comment: { id }, open, ...shared }: Props & { open: Open }) {
  const say = useSay();
  const formKey = shared.acts?.formKey ?? "";
  return (
    <>
      {open.state !== "hidden" && (
        <ActForm {...actOf(shared, `hide:${id}`)} label={say(words.hideComment)} dangerous>
          <input type="hidden" name={`hide:${id}.after`} value={open.turn} />
          <TextField
            {...fieldIn(shared.answer, `hide:${id}`)("why")}
            label={say(words.why)}
            help={say(words.whyHelp)}
          />
        </ActForm>
      )}
      {open.state !== "shown" && (
        <Form method="post">
          <input type="hidden" name="key" value={`${formKey}-show-${id}`} />
          <input type="hidden" name={`show:${id}.after`} value={open.turn} />
          <button type="submit" name="intent" value={`show:${id}`} className="button">
            {say(words.showComment)}
          </button>
        </Form>
      )}
    </>
  );
}
