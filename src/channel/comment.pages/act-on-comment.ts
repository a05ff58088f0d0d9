import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { judgeComment } from "../judge-comment.ts";
import { reportComment } from "../report-comment.ts";
import { withdrawComment } from "../withdraw-comment.ts";
import { writeComment } from "../write-comment.ts";

/** What a form about comments asks, by its intent; null for a form of something else. */
export function actOnComment(
  { performOperation: act }: WebContext,
  film: string,
  form: FormData,
): Promise<Outcome<{ id: string }>> | null {
  const [verb, comment] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (verb) {
    case "comment":
      return act(writeComment, { film, text: text("text") }, call);
    case "answer":
      return act(writeComment, { film, text: text("text"), answers: comment }, call);
    case "withdraw":
      return act(withdrawComment, { comment }, call);
    case "report":
      return act(reportComment, { comment, why: text("why") }, call);
    case "hide":
    case "show": {
      const told = { comment, show: verb === "show", why: text("why"), after: text("after") };
      return act(judgeComment, told, call);
    }
    default:
      return null;
  }
}
