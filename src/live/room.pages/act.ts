import { type ActAnswer, refusedAct, textOf } from "../../doors/web/act-answer.ts";
import { formErrors } from "../../doors/web/answer.ts";
import type { PerformOperation } from "../../doors/web/context.ts";
import { givenFile } from "../../doors/web/uploaded.ts";
import type { Language } from "../../foundation/words.ts";
import { askQuestion } from "../ask-question.ts";
import { beginPart } from "../begin-part.ts";
import { detachReplay } from "../detach-replay.ts";
import { dropPart } from "../drop-part.ts";
import { giveFile } from "../give-file.ts";
import { markQuestion } from "../mark-question.ts";
import { setHall } from "../set-hall.ts";
import { takeFileBack } from "../take-file-back.ts";
import { voteQuestion } from "../vote-question.ts";
import { withdrawQuestion } from "../withdraw-question.ts";

/** By whom a room is acted in: a member by its event, a guest by their key. */
export interface Acting {
  readonly performOperation: PerformOperation;
  readonly language: Language;
  readonly which: { readonly event?: string | undefined; readonly key?: string | undefined };
}

export type RoomAnswer = ActAnswer | { readonly done: string };

/** What a form of a room asks for; behind the colon of its intent stands what it is about. */
export async function actInRoom(acting: Acting, form: FormData): Promise<RoomAnswer> {
  const outcome = await performInRoom(acting, form);
  if (outcome.ok) return { done: String(form.get("intent")) };
  return refusedAct(form, formErrors(outcome.refusal, acting.language));
}

function performInRoom({ performOperation, which }: Acting, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const intent = String(form.get("intent"));
  const [act = "", of = ""] = intent.split(":");
  const { key } = which;
  switch (act) {
    case "ask": {
      const told = { ...which, text: text("text"), unnamed: form.has("ask.unnamed") };
      return performOperation(askQuestion, told, call);
    }
    case "vote":
    case "unvote":
      return performOperation(voteQuestion, { question: of, key, up: act === "vote" }, call);
    case "withdraw":
      return performOperation(withdrawQuestion, { question: of, key }, call);
    case "current":
    case "answered":
    case "aside":
    case "open":
      return performOperation(markQuestion, { question: of, state: act, said: text("said") }, call);
    default:
      return performAsHost({ performOperation, which }, form);
  }
}

/** What the hosts do with the room itself. */
async function performAsHost(
  { performOperation, which: { event } }: Omit<Acting, "language">,
  form: FormData,
) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const [act = "", of = ""] = String(form.get("intent")).split(":");
  switch (act) {
    case "part":
      return performOperation(beginPart, { event, title: text("title") }, call);
    case "drop-part":
      return performOperation(dropPart, { part: of }, call);
    case "file":
      return performOperation(giveFile, { event, file: await givenFile(form, "file.file") }, call);
    case "drop-file":
      return performOperation(takeFileBack, { file: of }, call);
    case "detach":
      return performOperation(detachReplay, { event }, call);
    default: {
      const box = (name: string) => form.has(`settings.${name}`);
      const hall = { asking: box("asking"), unnamed: box("unnamed"), filmed: !box("noFilm") };
      const rehearses = {
        rehearsesOn: text("rehearsesOn") || null,
        rehearsesFrom: text("rehearsesFrom") || null,
      };
      return performOperation(setHall, { event, ...hall, ...rehearses }, call);
    }
  }
}
