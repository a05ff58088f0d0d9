import { acceptOffer } from "./accept-offer.ts";
import { addDish } from "./add-dish.ts";
import { answerGift } from "./answer-gift.ts";
import { askSilence } from "./ask-silence.ts";
import { bringDish } from "./bring-dish.ts";
import { buyItem } from "./buy-item.ts";
import { feedSource } from "./calendar.ts";
import { cancelEvent } from "./cancel-event.ts";
import { changeEvent } from "./change-event.ts";
import { changeRegistration } from "./change-registration.ts";
import { checkInDesk } from "./check-in-desk.ts";
import { correctSheet } from "./correct-sheet.ts";
import { enterByKey } from "./enter-by-key.ts";
import { eventForm } from "./event-form.ts";
import { eventsToDo } from "./events-to-do.ts";
import { exportRegistrations } from "./export-registrations.ts";
import { giveFeedback } from "./give-feedback.ts";
import { giveItemBack } from "./give-item-back.ts";
import { giveSeat } from "./give-seat.ts";
import { holdSeats } from "./hold-seats.ts";
import { lapse } from "./lapse.ts";
import { leave } from "./leave.ts";
import { listEvents, monthOfEvents } from "./list-events.ts";
import { listRegistrations } from "./list-registrations.ts";
import { offerItem } from "./offer-item.ts";
import { openSheets } from "./open-sheets.ts";
import { planEvent } from "./plan-event.ts";
import { postponeEvent } from "./postpone-event.ts";
import { ownRegistration, publicAgenda, publicCalendar, publicEvent } from "./public-agenda.ts";
import { publishEvent } from "./publish-event.ts";
import { rankRegistration } from "./rank-registration.ts";
import { readEvent } from "./read-event.ts";
import { feedbackForm, readFeedback } from "./read-feedback.ts";
import { readMeal } from "./read-meal.ts";
import { certificate, readSheets, sheetPaper } from "./read-sheets.ts";
import { recordArrivals } from "./record-arrivals.ts";
import { register } from "./register.ts";
import { registerGuest } from "./register-guest.ts";
import { retireItem } from "./retire-item.ts";
import { sealSheet } from "./seal-sheet.ts";
import { setDiet } from "./set-diet.ts";
import { setMealCost } from "./set-meal-cost.ts";
import { signSheet } from "./sign-sheet.ts";
import { walkIn } from "./walk-in.ts";
import { watchEvents } from "./watch-events.ts";

export { agendaOf } from "./calendar.ts";
export { listEventsAmong } from "./event.sql.ts";
export type { Event, Placing, Terms } from "./event.ts";
export { leftIn, modesOf, stateOf } from "./event.ts";
export { holdings } from "./holdings.ts";
export { findInside, type Inside, type Place, type WhichEvent } from "./inside.ts";
export { eventLd, type Findable } from "./json-ld.ts";
export {
  type Arrangement,
  callEventOff,
  differs,
  givenBeyond,
  layEvent,
  listComing,
  lockEvents,
  putEventOff,
  relayEvents,
} from "./lay-event.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { listOwnSeats } from "./registration.sql.ts";
export { countPeople, listTallies, type Tally } from "./tally.sql.ts";
export { listGuests, writeToGuest } from "./write-to-guests.ts";
export {
  cancelEvent,
  eventsToDo,
  giveSeat,
  leave,
  listEvents,
  offerItem,
  openSheets,
  planEvent,
  publicAgenda,
  publishEvent,
  register,
  sealSheet,
  signSheet,
};

export const feedSources = [feedSource];
export const jobs = [lapse];
export const watches = [watchEvents];
export const operations = [
  askSilence,
  enterByKey,
  giveSeat,
  offerItem,
  retireItem,
  buyItem,
  giveItemBack,
  answerGift,
  planEvent,
  changeEvent,
  publishEvent,
  postponeEvent,
  cancelEvent,
  register,
  holdSeats,
  registerGuest,
  changeRegistration,
  leave,
  acceptOffer,
  rankRegistration,
  setDiet,
  addDish,
  bringDish,
  setMealCost,
  recordArrivals,
  walkIn,
  openSheets,
  signSheet,
  sealSheet,
  correctSheet,
  giveFeedback,
];
export const views = [
  eventsToDo,
  listEvents,
  monthOfEvents,
  readEvent,
  eventForm,
  listRegistrations,
  readMeal,
  checkInDesk,
  readSheets,
  sheetPaper,
  certificate,
  readFeedback,
  feedbackForm,
  publicAgenda,
  publicEvent,
  publicCalendar,
  ownRegistration,
];
export const exports = [exportRegistrations];
