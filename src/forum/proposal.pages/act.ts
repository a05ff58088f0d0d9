import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { answerInvitation } from "../answer-invitation.ts";
import { cancelSession } from "../cancel-session.ts";
import { commentProposal } from "../comment-proposal.ts";
import { confirmSession } from "../confirm-session.ts";
import { declareConflict } from "../declare-conflict.ts";
import { inviteHost } from "../invite-host.ts";
import { judgeProposal } from "../judge-proposal.ts";
import { reviewProposal } from "../review-proposal.ts";
import { submitProposal } from "../submit-proposal.ts";
import { withdrawProposal } from "../withdraw-proposal.ts";

/** The forms of a proposal’s page. */
export function performOnProposal(web: WebContext, proposal: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (String(form.get("intent"))) {
    case "submit":
      return web.performOperation(submitProposal, { proposal, code: text("code") }, call);
    case "withdraw":
      return web.performOperation(withdrawProposal, { proposal }, call);
    case "accept":
      return web.performOperation(answerInvitation, { proposal, accept: true }, call);
    case "decline":
      return web.performOperation(answerInvitation, { proposal, accept: false }, call);
    case "invite":
      return web.performOperation(inviteHost, { proposal, person: text("person") }, call);
    case "confirm":
      return web.performOperation(confirmSession, { proposal }, call);
    case "cancel":
      return web.performOperation(cancelSession, { proposal, why: text("why") }, call);
    default:
      return performOnReading(web, proposal, form);
  }
}

/** What is said behind its back. */
function performOnReading(web: WebContext, proposal: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (String(form.get("intent"))) {
    case "near":
      return web.performOperation(declareConflict, { proposal, why: text("why") }, call);
    case "comment":
      return web.performOperation(commentProposal, { proposal, text: text("text") }, call);
    case "verdict": {
      const told = { proposal, verdict: text("verdict"), note: text("note") };
      return web.performOperation(judgeProposal, told, call);
    }
    default: {
      const scores = [...form.entries()].flatMap(([name, value]) =>
        name.startsWith("score.") && value !== "" ? [[name.slice(6), String(value)] as const] : [],
      );
      const told = { version: form.get("version"), opinion: text("opinion") };
      const input = { proposal, scores: Object.fromEntries(scores), ...told };
      return web.performOperation(reviewProposal, input, call);
    }
  }
}
