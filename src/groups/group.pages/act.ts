import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { amendMandate } from "../amend-mandate.ts";
import { answerProposal } from "../answer-proposal.ts";
import { askToJoin } from "../ask-to-join.ts";
import { changeGroup } from "../change-group.ts";
import { closeGroup } from "../close-group.ts";
import { inviteMembers } from "../invite-members.ts";
import { joinGroup } from "../join-group.ts";
import { leaveGroup } from "../leave-group.ts";
import { nameFacilitator } from "../name-facilitator.ts";
import { prolongGroup } from "../prolong-group.ts";
import { stepDown } from "../step-down.ts";

/** What one of the forms of a group's page asks for; `accept:…` and `down:…` name of what. */
export function performOnGroup(web: WebContext, group: string, form: FormData) {
  const [intent = "", of = ""] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const own = web.person?.id ?? "";
  switch (intent) {
    case "join":
      return web.performOperation(joinGroup, { group }, call);
    case "ask":
      return web.performOperation(askToJoin, { group, note: text("note") }, call);
    case "invite": {
      const people = form.getAll("invite.people").map(String);
      return web.performOperation(inviteMembers, { group, people, note: text("note") }, call);
    }
    case "accept":
    case "decline":
      return web.performOperation(answerProposal, { proposal: of, accepted: intent === "accept" }, call);
    case "leave":
      return web.performOperation(leaveGroup, { group, person: own }, call);
    case "out":
      return web.performOperation(leaveGroup, { group, person: text("person"), why: text("why") }, call);
    case "name":
      return web.performOperation(nameFacilitator, { group, person: text("person") }, call);
    case "down":
      return web.performOperation(stepDown, { group, person: of }, call);
    default:
      return keep(web, group, form);
  }
}

/** Its mandate, its end, how it is called. */
function keep(web: WebContext, group: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (form.get("intent")) {
    case "mandate": {
      const mandate = { asked: text("asked"), deliverable: text("deliverable"), giver: text("giver") };
      const told = { group, ...mandate, givenOn: text("givenOn"), why: text("why") };
      return web.performOperation(amendMandate, told, call);
    }
    case "prolong":
      return web.performOperation(prolongGroup, { group, endsOn: text("endsOn"), why: text("why") }, call);
    case "close":
      return web.performOperation(closeGroup, { group, report: text("report") }, call);
    default: {
      const told = { group, name: text("name"), entry: text("entry"), seats: text("seats") || null };
      return web.performOperation(changeGroup, told, call);
    }
  }
}
