import { useSearchParams } from "react-router";
import { ActForm } from "../../design/act-form.tsx";
import { TextAreaField } from "../../design/field.tsx";
import { Pagination } from "../../design/pagination.tsx";
import { useSay } from "../../design/speak.ts";
import { type ActAnswer, fieldIn } from "../../doors/web/act-answer.ts";
import { mostComment } from "../comment.ts";
import { words } from "../comment-words.ts";
import type { ToldComment } from "../list-comments.ts";
import { CommentCard } from "./comment-card.tsx";

export interface CommentsProps {
  readonly comments: readonly ToldComment[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  readonly rule: string;
  /** Everybody sees the film, so that everybody reads what is said of it. */
  readonly forAll: boolean;
  /** What somebody signed in may do here; null on a page that is the same for everybody. */
  readonly acts: { readonly formKey: string; readonly moderates: boolean } | null;
  readonly answer: ActAnswer | undefined;
}

/** What is said of a film, the newest first, each with its answers; and, signed in, a form. */
export function Comments(props: CommentsProps) {
  const { comments, total, page, perPage, rule, acts } = props;
  const say = useSay();
  const [search] = useSearchParams();
  const title = say(words.comments);
  const tops = comments.filter(({ answers }) => answers === null);
  if (rule === "off" && tops.length === 0 && !acts) return null;
  return (
    <section className="stack film-comments" aria-label={title} id="commentaires">
      <h2>{title}</h2>
      {rule === "off" ? <p className="quiet">{say(words.closed)}</p> : acts && <WriteForm {...props} />}
      {tops.length === 0 && rule !== "off" && <p className="quiet">{say(words.noComment)}</p>}
      <ol className="film-comment-list">
        {tops.map((top) => (
          <li key={top.id} id={`c-${top.id}`}>
            <CommentCard comment={top} {...props} />
            <ol className="film-comment-answers">
              {comments
                .filter(({ answers }) => answers === top.id)
                .map((each) => (
                  <li key={each.id} id={`c-${each.id}`}>
                    <CommentCard comment={each} {...props} />
                  </li>
                ))}
            </ol>
          </li>
        ))}
      </ol>
      {total > perPage && <Pagination caption={title} {...{ search, page, perPage, total }} />}
    </section>
  );
}

/** The field of a comment, or of an answer where `intent` names what it answers. */
export function WriteForm({
  answer,
  forAll,
  acts,
  intent = "comment",
  label,
}: Pick<CommentsProps, "answer" | "forAll" | "acts"> & { intent?: string; label?: string }) {
  const say = useSay();
  const { formKey } = acts ?? { formKey: "" };
  return (
    <ActForm
      {...{ intent, formKey, fold: formKey, refused: answer?.intent === intent }}
      label={label ?? say(words.writeComment)}
    >
      <TextAreaField
        {...fieldIn(answer, intent)("text")}
        label={say(words.text)}
        help={say(forAll ? words.textForAll : words.textForMembers)}
        rows={4}
        maxLength={mostComment}
      />
    </ActForm>
  );
}
