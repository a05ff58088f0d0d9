import { askQuestion } from "./ask-question.ts";
import { attachReplay } from "./attach-replay.ts";
import { beginPart } from "./begin-part.ts";
import { detachReplay } from "./detach-replay.ts";
import { draftReplay } from "./draft-replay.ts";
import { dropPart } from "./drop-part.ts";
import { eventOfFilm } from "./event-of-film.ts";
import { giveFile } from "./give-file.ts";
import { markQuestion } from "./mark-question.ts";
import { readFile } from "./read-file.ts";
import { readRoom, readRoomByKey } from "./read-room.ts";
import { replayForm } from "./replay-form.ts";
import { roomsSoon } from "./rooms-soon.ts";
import { setHall } from "./set-hall.ts";
import { takeFileBack } from "./take-file-back.ts";
import { voteQuestion } from "./vote-question.ts";
import { watchReplays } from "./watch-replays.ts";
import { withdrawQuestion } from "./withdraw-question.ts";

export { type HeldLine, holdLine } from "./hold-line.ts";
export { holdings } from "./holdings.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { askQuestion, beginPart, giveFile, markQuestion, roomsSoon, voteQuestion };

export const watches = [watchReplays];
export const operations = [
  setHall,
  askQuestion,
  voteQuestion,
  withdrawQuestion,
  markQuestion,
  beginPart,
  dropPart,
  giveFile,
  takeFileBack,
  draftReplay,
  attachReplay,
  detachReplay,
];
export const views = [readRoom, readRoomByKey, readFile, replayForm, roomsSoon, eventOfFilm];
