import { addKey } from "./add-key.ts";
import { answerRequest } from "./answer-request.ts";
import { arriveAtDoor } from "./arrive-at-door.ts";
import { bookAtDoor } from "./book-at-door.ts";
import { bookRoom } from "./book-room.ts";
import { bookSeries } from "./book-series.ts";
import { cancelBooking } from "./cancel-booking.ts";
import { cancelSeries } from "./cancel-series.ts";
import { changeSeries } from "./change-series.ts";
import { closePlaces } from "./close-places.ts";
import { endDomiciliation } from "./end-domiciliation.ts";
import { endSubscription } from "./end-subscription.ts";
import { feedSource } from "./event.ts";
import { exportBookings } from "./export-bookings.ts";
import { extendAtDoor } from "./extend-at-door.ts";
import { giveFilePaper } from "./give-file-paper.ts";
import { giveFloorPlan } from "./give-floor-plan.ts";
import { givePhoto } from "./give-photo.ts";
import { keepAgreement } from "./keep-agreement.ts";
import { keepDomiciliation } from "./keep-domiciliation.ts";
import { keepPlan } from "./keep-plan.ts";
import { keepRoom } from "./keep-room.ts";
import { lapseRequest } from "./lapse-request.ts";
import { lendKey } from "./lend-key.ts";
import { roomClosures } from "./list-closures.ts";
import { placeKeys } from "./list-keys.ts";
import { roomRequests } from "./list-requests.ts";
import { roomsNow } from "./list-rooms.ts";
import { makeAddress } from "./make-address.ts";
import { moveBooking } from "./move-booking.ts";
import { myBookings } from "./my-bookings.ts";
import { placeOnPlan } from "./place-on-plan.ts";
import { previewSeries } from "./preview-series.ts";
import { bookingSheet } from "./read-booking.ts";
import {
  domiciliationSheet,
  domiciliations,
  exportDomiciliations,
  filePaper,
  letterPhoto,
  placeLetters,
} from "./read-domiciliations.ts";
import { doorPage } from "./read-door.ts";
import { floorPicture, floorPlanForm, floorPlans } from "./read-floor-plans.ts";
import { readPlanning } from "./read-planning.ts";
import { ownBalances, roomPlans } from "./read-plans.ts";
import { presentToday } from "./read-presence.ts";
import { roomSheet } from "./read-room.ts";
import { recordLetter } from "./record-letter.ts";
import { releaseUnused } from "./release-unused.ts";
import { removeFloorPlan } from "./remove-floor-plan.ts";
import { reopenPlaces } from "./reopen-places.ts";
import { retireRoom } from "./retire-room.ts";
import { roomForm } from "./room-form.ts";
import { roomPhoto } from "./room-photo.ts";
import { sayArrival } from "./say-arrival.ts";
import { searchRooms } from "./search-rooms.ts";
import { setPresence } from "./set-presence.ts";
import { setRule } from "./set-rule.ts";
import { settleLetter } from "./settle-letter.ts";
import { settlePlaces } from "./settle-month.ts";
import { signDomiciliation } from "./sign-domiciliation.ts";
import { subscribe } from "./subscribe.ts";
import { takeKeyBack } from "./take-key-back.ts";
import { takeOffPlan } from "./take-off-plan.ts";

export { chargeLinesOf } from "./charge.entry.ts";
export { readRoomFeed } from "./feed.ts";
export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { listOwnActivities } from "./own-activity.sql.ts";
export { countCharges, findCharges, postCharges } from "./post-charges.ts";
export { refusals } from "./refusals.ts";
export { listRooms } from "./room.sql.ts";
export type { Room } from "./room.ts";
export { type RoomBusy, readRoomsBusy } from "./rooms-busy.ts";
export { lockRooms, releaseRooms, roomTaken, type TakenBy, takeRoom } from "./take.ts";
export {
  bookRoom,
  cancelBooking,
  closePlaces,
  giveFilePaper,
  giveFloorPlan,
  keepAgreement,
  keepDomiciliation,
  keepPlan,
  keepRoom,
  myBookings,
  placeOnPlan,
  recordLetter,
  setRule,
  settlePlaces,
  signDomiciliation,
  subscribe,
};

export const feedSources = [feedSource];
export const jobs = [lapseRequest, releaseUnused];
export const operations = [
  keepRoom,
  retireRoom,
  givePhoto,
  giveFloorPlan,
  removeFloorPlan,
  placeOnPlan,
  takeOffPlan,
  setRule,
  closePlaces,
  reopenPlaces,
  bookRoom,
  moveBooking,
  bookSeries,
  changeSeries,
  cancelSeries,
  cancelBooking,
  answerRequest,
  sayArrival,
  keepPlan,
  subscribe,
  endSubscription,
  settlePlaces,
  makeAddress,
  bookAtDoor,
  extendAtDoor,
  arriveAtDoor,
  setPresence,
  addKey,
  lendKey,
  takeKeyBack,
  keepAgreement,
  keepDomiciliation,
  giveFilePaper,
  signDomiciliation,
  endDomiciliation,
  recordLetter,
  settleLetter,
];
export const exports = [exportBookings, exportDomiciliations];
export const views = [
  roomsNow,
  roomSheet,
  roomForm,
  roomPhoto,
  floorPlans,
  floorPlanForm,
  floorPicture,
  myBookings,
  bookingSheet,
  searchRooms,
  previewSeries,
  roomPlans,
  ownBalances,
  doorPage,
  presentToday,
  placeKeys,
  domiciliations,
  domiciliationSheet,
  filePaper,
  placeLetters,
  letterPhoto,
  roomClosures,
  readPlanning,
  roomRequests,
];
