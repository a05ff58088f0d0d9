import { answerRequest } from "./answer-request.ts";
import { bookRoom } from "./book-room.ts";
import { bookSeries } from "./book-series.ts";
import { cancelBooking } from "./cancel-booking.ts";
import { cancelSeries } from "./cancel-series.ts";
import { changeSeries } from "./change-series.ts";
import { closePlaces } from "./close-places.ts";
import { feedSource } from "./event.ts";
import { givePhoto } from "./give-photo.ts";
import { keepRoom } from "./keep-room.ts";
import { lapseRequest } from "./lapse-request.ts";
import { roomClosures } from "./list-closures.ts";
import { roomRequests } from "./list-requests.ts";
import { roomsNow } from "./list-rooms.ts";
import { moveBooking } from "./move-booking.ts";
import { myBookings } from "./my-bookings.ts";
import { previewSeries } from "./preview-series.ts";
import { bookingSheet } from "./read-booking.ts";
import { readPlanning } from "./read-planning.ts";
import { roomSheet } from "./read-room.ts";
import { releaseUnused } from "./release-unused.ts";
import { reopenPlaces } from "./reopen-places.ts";
import { retireRoom } from "./retire-room.ts";
import { roomForm } from "./room-form.ts";
import { roomPhoto } from "./room-photo.ts";
import { sayArrival } from "./say-arrival.ts";
import { searchRooms } from "./search-rooms.ts";
import { setRule } from "./set-rule.ts";

export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { listRooms } from "./room.sql.ts";
export type { Room } from "./room.ts";
export { lockRooms, releaseRooms, roomTaken, type TakenBy, takeRoom } from "./take.ts";
export { bookRoom, cancelBooking, closePlaces, keepRoom, setRule };

export const feedSources = [feedSource];
export const jobs = [lapseRequest, releaseUnused];
export const operations = [
  keepRoom,
  retireRoom,
  givePhoto,
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
];
export const views = [
  roomsNow,
  roomSheet,
  roomForm,
  roomPhoto,
  myBookings,
  bookingSheet,
  searchRooms,
  previewSeries,
  roomClosures,
  readPlanning,
  roomRequests,
];
