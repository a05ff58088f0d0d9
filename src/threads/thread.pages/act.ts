import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { blockPerson } from "../block-person.ts";
import { changeThread } from "../change-thread.ts";
import { closePoll } from "../close-poll.ts";
import { deleteItem } from "../delete-item.ts";
import { editItem } from "../edit-item.ts";
import { followThread } from "../follow-thread.ts";
import { hideItem } from "../hide-item.ts";
import { leaveConversation } from "../leave-conversation.ts";
import { lockThread } from "../lock-thread.ts";
import { mergeThread } from "../merge-thread.ts";
import { openPoll } from "../open-poll.ts";
import { reportItem } from "../report-item.ts";
import { showItem } from "../show-item.ts";
import { splitThread } from "../split-thread.ts";
import { takeAwayPreview } from "../take-away-preview.ts";
import { vote } from "../vote.ts";
import { writeItem } from "../write-item.ts";
import { writtenIn } from "./kept-draft.ts";

/** What a form of a thread’s page asks for; `edit:…` and the like name of which item. */
export async function performInThread(web: WebContext, thread: string, form: FormData) {
  const [intent = "", of = ""] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (intent) {
    case "write": {
      const { text: said, files } = await writtenIn(form);
      return web.performOperation(writeItem, { thread, text: said, files }, call);
    }
    case "edit":
      return web.performOperation(editItem, { item: of, text: text("text"), after: text("after") }, call);
    case "delete":
      return web.performOperation(deleteItem, { item: of }, call);
    case "hide":
      return web.performOperation(hideItem, { item: of, why: text("why") }, call);
    case "show":
      return web.performOperation(showItem, { item: of }, call);
    case "report":
      return web.performOperation(reportItem, { item: of, why: text("why") }, call);
    case "preview":
      return web.performOperation(takeAwayPreview, { item: of, url: text("url") }, call);
    case "block":
      return web.performOperation(blockPerson, { person: of, blocked: true }, call);
    case "leave":
      return web.performOperation(leaveConversation, { thread }, call);
    case "follow":
      return web.performOperation(followThread, { thread, level: text("level") }, call);
    case "vote": {
      const position = form.get("position") ?? undefined;
      return web.performOperation(vote, { poll: of, position }, call);
    }
    case "close":
      return web.performOperation(closePoll, { poll: of, text: text("text") }, call);
    default:
      return moderate(web, thread, form);
  }
}

function moderate(web: WebContext, thread: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const why = text("why");
  switch (form.get("intent")) {
    case "poll": {
      const options = text("options")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
      const asked = { thread, question: text("question"), options, closesOn: text("closesOn") };
      return web.performOperation(openPoll, asked, call);
    }
    case "lock":
    case "unlock":
      return web.performOperation(lockThread, { thread, locked: form.get("intent") === "lock", why }, call);
    case "change": {
      const told = { thread, title: text("title"), group: text("group") || null, why };
      return web.performOperation(changeThread, told, call);
    }
    case "split": {
      const items = form.getAll("split.items").map(String);
      return web.performOperation(splitThread, { thread, items, title: text("title"), why }, call);
    }
    default:
      return web.performOperation(mergeThread, { thread, into: text("into"), why }, call);
  }
}
