import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import type { Outcome } from "../../foundation/perform.ts";
import { askSpeaker } from "../ask-speaker.ts";
import { cancelMaking } from "../cancel-making.ts";
import { cutFilm } from "../cut-film.ts";
import { dropSpeaker } from "../drop-speaker.ts";
import { featureFilm } from "../feature-film.ts";
import { keepCaptions } from "../keep-captions.ts";
import { keepChapters } from "../keep-chapters.ts";
import { keepFilm } from "../keep-film.ts";
import { publishFilm } from "../publish-film.ts";
import { removeFilm } from "../remove-film.ts";
import { retryMaking } from "../retry-making.ts";
import { filmOf } from "./read-form.ts";

/** What a form of the settings asks, by its intent. */
export function actOn(web: WebContext, film: string, form: FormData): Promise<Outcome<unknown>> {
  const [intent, id] = String(form.get("intent")).split(":");
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  const has = (name: string) => form.has(`${form.get("intent")}.${name}`);
  const act = web.performOperation;
  switch (intent) {
    case "change":
      return act(keepFilm, { ...filmOf(form), id: film }, call);
    case "cancel":
      return act(cancelMaking, { film }, call);
    case "feature":
    case "unfeature":
      return act(featureFilm, { film, featured: intent === "feature" }, call);
    case "cut":
      return act(cutFilm, { film, from: text("from"), until: text("until") }, call);
    case "retry":
      return act(retryMaking, { film }, call);
    case "publish":
      return act(publishFilm, { film, scope: text("scope"), startsAt: text("startsAt") || null }, call);
    case "speaker": {
      const told = { film, person: text("person") || null, name: text("name"), email: text("email") };
      return act(askSpeaker, told, call);
    }
    case "drop":
      return act(dropSpeaker, { speaker: id }, call);
    case "captions": {
      const told = { film, language: text("language"), text: text("text"), draft: has("draft") };
      return act(keepCaptions, told, call);
    }
    case "chapters":
      return act(keepChapters, { film, text: text("text") }, call);
    default:
      return act(removeFilm, { film }, call);
  }
}
