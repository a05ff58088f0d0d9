import { addCalendar } from "./add-calendar.ts";
import { addException } from "./add-exception.ts";
import { agendaSettings, myFeed } from "./agenda-settings.ts";
import { bookAppointment } from "./book-appointment.ts";
import { bookableTypes } from "./bookable-types.ts";
import { cancelAppointment } from "./cancel-appointment.ts";
import { changeType } from "./change-type.ts";
import { confirmAppointment } from "./confirm-appointment.ts";
import { enterSchoolHoliday } from "./enter-school-holiday.ts";
import { lapseRequest } from "./lapse-request.ts";
import { makeFeed } from "./make-feed.ts";
import { markAppointment } from "./mark-appointment.ts";
import { moveAppointment } from "./move-appointment.ts";
import { myAppointments } from "./my-appointments.ts";
import { offerType } from "./offer-type.ts";
import { openSlots } from "./open-slots.ts";
import { readAgenda } from "./read-agenda.ts";
import { oneAppointment } from "./read-appointment.ts";
import { readCalendar } from "./read-calendar.ts";
import { refreshCalendar } from "./refresh-calendar.ts";
import { remind } from "./remind.ts";
import { removeCalendar } from "./remove-calendar.ts";
import { removeException } from "./remove-exception.ts";
import { removeFeed } from "./remove-feed.ts";
import { removeSchoolHoliday } from "./remove-school-holiday.ts";
import { retireType } from "./retire-type.ts";
import { setHours } from "./set-hours.ts";
import { setShare } from "./set-share.ts";
import { setTravel } from "./set-travel.ts";
import { teamSlots } from "./team-slots.ts";

export { listAppointmentsOf, lockAppointment, readAppointment } from "./appointment.sql.ts";
export { type Appointment, type AppointmentState, isComing, type Mode } from "./appointment.ts";
export { declareFeedSources, type FeedSource } from "./feed-sources.ts";
export { holdings } from "./holdings.ts";
export { calendarLetter } from "./invitation.ts";
export { type Meetings, readMeetingsOfActivities, readMeetingsOfMembers } from "./meetings.sql.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { readFeedText } from "./read-feed.ts";
export { refusals } from "./refusals.ts";
export { strikeOut } from "./strike-out.ts";
export {
  addException,
  bookAppointment,
  enterSchoolHoliday,
  markAppointment,
  myAppointments,
  offerType,
  readAgenda,
  setHours,
  setTravel,
};

export const operations = [
  offerType,
  changeType,
  retireType,
  setHours,
  addException,
  removeException,
  enterSchoolHoliday,
  removeSchoolHoliday,
  setTravel,
  setShare,
  addCalendar,
  removeCalendar,
  refreshCalendar,
  makeFeed,
  removeFeed,
  bookAppointment,
  confirmAppointment,
  moveAppointment,
  cancelAppointment,
  markAppointment,
];
export const views = [
  bookableTypes,
  openSlots,
  teamSlots,
  myAppointments,
  oneAppointment,
  readAgenda,
  agendaSettings,
  myFeed,
];
export const jobs = [lapseRequest, remind, readCalendar];
