import { answerReport } from "./answer-report.ts";
import { blockPerson } from "./block-person.ts";
import { changeThread } from "./change-thread.ts";
import { closePoll } from "./close-poll.ts";
import { deleteItem } from "./delete-item.ts";
import { drawAddress } from "./draw-address.ts";
import { editItem } from "./edit-item.ts";
import { fetchPreviews } from "./fetch-previews.ts";
import { followPlace } from "./follow-place.ts";
import { followThread } from "./follow-thread.ts";
import { hideItem } from "./hide-item.ts";
import { importArchive, importForm } from "./import-archive.ts";
import { leaveConversation } from "./leave-conversation.ts";
import { listThreads, searchThreads, similarThreads, unreadThreads } from "./list-threads.ts";
import { lockThread } from "./lock-thread.ts";
import { markRead } from "./mark-read.ts";
import { mergeThread } from "./merge-thread.ts";
import { attachment, blockedPeople, itemHistory, moderation, threadForm } from "./more-views.ts";
import { conversationForm, openConversation } from "./open-conversation.ts";
import { openPoll } from "./open-poll.ts";
import { openThread } from "./open-thread.ts";
import { readThread } from "./read-thread.ts";
import { reportItem } from "./report-item.ts";
import { showItem } from "./show-item.ts";
import { splitThread } from "./split-thread.ts";
import { stopLetters } from "./stop-letters.ts";
import { takeAwayPreview } from "./take-away-preview.ts";
import { takeLetter } from "./take-letter.ts";
import { tellItem } from "./tell-item.ts";
import { vote } from "./vote.ts";
import { watchPolls } from "./watch-polls.ts";
import { writeItem } from "./write-item.ts";

export { listBlockers } from "./follow.sql.ts";
export { holdings } from "./holdings.ts";
export { declareInbox, keyOf } from "./inbox.ts";
export { listItems } from "./item.sql.ts";
export { readKey } from "./mail-key.sql.ts";
export { isAutomatic, letterTextOf } from "./mail-text.ts";
export { noticeKinds } from "./notice-kinds.ts";
export { refusals } from "./refusals.ts";
export { richText } from "./rich-text.ts";
export { readThread as selectThread } from "./thread.sql.ts";
export { moderates } from "./thread.ts";
export {
  closePoll,
  listThreads,
  markRead,
  moderation,
  openConversation,
  openPoll,
  openThread,
  searchThreads,
  takeLetter,
  unreadThreads,
  vote,
  writeItem,
};

export const jobs = [tellItem, fetchPreviews];
export const watches = [watchPolls];
export const operations = [
  ...[openThread, writeItem, editItem, deleteItem, hideItem, showItem, reportItem, answerReport, markRead],
  ...[followThread, followPlace, lockThread, changeThread, splitThread, mergeThread, blockPerson],
  ...[takeAwayPreview, openConversation, leaveConversation, importArchive],
  ...[openPoll, vote, closePoll, takeLetter, stopLetters, drawAddress],
];
export const views = [
  ...[
    listThreads,
    searchThreads,
    similarThreads,
    unreadThreads,
    readThread,
    threadForm,
    itemHistory,
    attachment,
  ],
  ...[moderation, blockedPeople, conversationForm, importForm],
];
