import { admit } from "./admit.ts";
import { closeRoom } from "./close-room.ts";
import { enterAsGuest } from "./enter-as-guest.ts";
import { enterRoom } from "./enter-room.ts";
import { leaveRoom } from "./leave-room.ts";
import { makeGuestLink } from "./make-guest-link.ts";
import { openRoom } from "./open-room.ts";
import { removeAction } from "./remove-action.ts";
import { removeGuestLink } from "./remove-guest-link.ts";
import { removeServer } from "./remove-server.ts";
import { guestRoom, myRooms, oneRoom } from "./rooms.ts";
import { sendFile } from "./send-file.ts";
import { outsideAddress, outsideAddressOfGuest, videoServer } from "./server-views.ts";
import { setAction } from "./set-action.ts";
import { setServer } from "./set-server.ts";
import { turnAway } from "./turn-away.ts";
import { writeNote } from "./write-note.ts";

export { holdings } from "./holdings.ts";
export { findHolder, openFile, readStanding, type Standing, sendSignal } from "./line.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { dropRoom, keepRoom, letGuestIn, withdrawInvitation } from "./open-and-close.ts";
export { refusals } from "./refusals.ts";
export { listRoomsOf } from "./room.sql.ts";
export { mostPeople } from "./room.ts";
export { readServer } from "./server.sql.ts";
export { type MeetingAction, readShared, type Shared } from "./shared.sql.ts";
export { listStays, type Stay } from "./stays.sql.ts";
export { openSwitchboard, type Switchboard } from "./switchboard.ts";
export { tellRoom } from "./tell-room.sql.ts";
export { enterRoom, leaveRoom, removeAction, sendFile, setAction, writeNote };

export const operations = [
  openRoom,
  closeRoom,
  makeGuestLink,
  removeGuestLink,
  enterRoom,
  enterAsGuest,
  admit,
  turnAway,
  leaveRoom,
  writeNote,
  setAction,
  removeAction,
  sendFile,
  setServer,
  removeServer,
];
export const views = [myRooms, oneRoom, guestRoom, videoServer, outsideAddress, outsideAddressOfGuest];
