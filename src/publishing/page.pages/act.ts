import { textOf } from "../../doors/web/act-answer.ts";
import type { WebContext } from "../../doors/web/context.ts";
import { movePage } from "../move-page.ts";
import { publishPage } from "../publish-page.ts";
import { restoreVersion } from "../restore-version.ts";
import { withdrawPage } from "../withdraw-page.ts";

/** The acts around a page: shown, planned, withdrawn, moved, an earlier version taken up again. */
export function actOnPage(web: WebContext, page: string, form: FormData) {
  const call = { key: String(form.get("key")) };
  const text = textOf(form);
  switch (form.get("intent")) {
    case "publish":
      return web.performOperation(publishPage, { page, version: text("version") }, call);
    case "plan": {
      const at = { date: text("date") || null, time: text("time") || null };
      return web.performOperation(publishPage, { page, version: text("version"), ...at }, call);
    }
    case "withdraw":
      return web.performOperation(withdrawPage, { page }, call);
    case "restore":
      return web.performOperation(restoreVersion, { page, version: text("version") }, call);
    default: {
      const to = { slug: text("slug"), position: text("position") || null };
      return web.performOperation(movePage, { page, ...to }, call);
    }
  }
}
