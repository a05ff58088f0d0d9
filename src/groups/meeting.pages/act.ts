import { redirect } from "react-router";
import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors } from "../../doors/web/answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { faultsOf } from "../../foundation/input.ts";
import { answerMeeting } from "../answer-meeting.ts";
import { cancelMeeting } from "../cancel-meeting.ts";
import { moveMeeting } from "../move-meeting.ts";
import { openPoll } from "../open-poll.ts";
import { planMeeting } from "../plan-meeting.ts";
import { setAction } from "../set-action.ts";
import { setAgenda } from "../set-agenda.ts";
import { settleAction } from "../settle-action.ts";
import { writeMinutes } from "../write-minutes.ts";

/** How many dates the form of a poll has room for. */
export const proposedDates = 6;

const placeOf = (text: (name: string) => string) => ({
  ...{ mode: text("mode"), site: text("site") || null, place: text("place") },
});

/** When and where, as a form of `intent` holds it. */
export function placingIn(form: FormData) {
  const text = textOf(form);
  return { date: text("date"), from: text("from"), to: text("to"), ...placeOf(text) };
}

/** The dates of a poll that were filled in, all at one place. */
function datesIn(form: FormData) {
  const text = textOf(form);
  const rows = Array.from({ length: proposedDates }, (_, n) => ({
    date: text(`dates.${n}.date`),
    ...{ from: text(`dates.${n}.from`), to: text(`dates.${n}.to`) },
    ...placeOf(text),
  }));
  const last = rows.findLastIndex(({ date }) => date !== "");
  return rows.slice(0, last + 1);
}

/** Who does what by when. */
export function giveAction(web: WebContext, group: string, form: FormData, meeting: string | null) {
  const text = textOf(form);
  const told = { what: text("what"), person: text("person"), dueOn: text("dueOn") || null };
  return web.performOperation(setAction, { group, meeting, ...told }, { key: String(form.get("key")) });
}

export function settle(web: WebContext, action: string, outcome: string, form: FormData) {
  return web.performOperation(settleAction, { action, outcome }, { key: String(form.get("key")) });
}

/** Dates proposed or one fixed: every field at fault is said, and the new page is where it leads. */
export async function planOrPropose(
  web: WebContext,
  group: string,
  form: FormData,
): Promise<ActAnswer | Response> {
  const text = textOf(form);
  const call = { key: String(form.get("key")) };
  const common = { group, title: text("title"), agenda: text("agenda") };
  const poll = { ...common, closesOn: text("closesOn"), dates: datesIn(form) };
  const plan = { ...common, ...placingIn(form) };
  const asked = form.get("intent") === "poll";
  const errors = asked
    ? faultsOf(openPoll.input, poll, web.language)
    : faultsOf(planMeeting.input, plan, web.language);
  if (Object.keys(errors).length > 0) return refusedAct(form, { errors });
  const outcome = asked
    ? await web.performOperation(openPoll, poll, call)
    : await web.performOperation(planMeeting, plan, call);
  if (!outcome.ok) return refusedAct(form, formErrors(outcome.refusal, web.language));
  return redirect(`/groupes/${group}/${asked ? "sondages" : "rencontres"}/${outcome.result.id}`);
}

/** The forms of a meeting’s page. */
export function performOnMeeting(web: WebContext, meeting: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (form.get("intent")) {
    case "come":
    case "stay":
      return web.performOperation(answerMeeting, { meeting, coming: form.get("intent") === "come" }, call);
    case "move":
      return web.performOperation(moveMeeting, { meeting, ...placingIn(form), why: text("why") }, call);
    case "cancel":
      return web.performOperation(cancelMeeting, { meeting, why: text("why") }, call);
    case "agenda":
      return web.performOperation(setAgenda, { meeting, agenda: text("agenda") }, call);
    default: {
      const present = form.getAll("minutes.present").map(String);
      const told = { text: text("text"), present, after: text("after"), why: text("why") };
      const takeActions = form.has("minutes.takeActions");
      return web.performOperation(writeMinutes, { meeting, ...told, takeActions }, call);
    }
  }
}
