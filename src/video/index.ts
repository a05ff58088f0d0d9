import { admit } from "./admit.ts";
import { closeRoom } from "./close-room.ts";
import { enterAsGuest } from "./enter-as-guest.ts";
import { enterRoom } from "./enter-room.ts";
import { leaveRoom } from "./leave-room.ts";
import { makeGuestLink } from "./make-guest-link.ts";
import { openRoom } from "./open-room.ts";
import { removeGuestLink } from "./remove-guest-link.ts";
import { removeServer } from "./remove-server.ts";
import { guestRoom, myRooms, oneRoom } from "./rooms.ts";
import { outsideAddress, outsideAddressOfGuest, videoServer } from "./server-views.ts";
import { setServer } from "./set-server.ts";
import { turnAway } from "./turn-away.ts";

export { holdings } from "./holdings.ts";
export { findHolder, readStanding, type Standing, sendSignal } from "./line.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { dropRoom, keepRoom } from "./open-and-close.ts";
export { refusals } from "./refusals.ts";
export { listRoomsOf } from "./room.sql.ts";
export { openSwitchboard, type Switchboard } from "./switchboard.ts";
export { leaveRoom };

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
  setServer,
  removeServer,
];
export const views = [myRooms, oneRoom, guestRoom, videoServer, outsideAddress, outsideAddressOfGuest];
