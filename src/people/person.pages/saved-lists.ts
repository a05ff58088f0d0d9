import { type ActionFunctionArgs, redirect } from "react-router";
import { resultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { forgetList } from "../forget-list.ts";
import { saveList } from "../save-list.ts";

/** Where a list sends the filters to keep or to forget; it is shown again after, filtered as it was. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { performOperation, language } = context.get(webContext);
  const { forget, key, at, ...input } = Object.fromEntries(await request.formData());
  const call = typeof key === "string" ? { key } : {};
  if (forget) resultOf(await performOperation(forgetList, { saved: forget }, call), request, language);
  else resultOf(await performOperation(saveList, input, call), request, language);
  const back = String(at ?? "");
  return redirect(/^\/[a-z0-9-/]*(\?|$)/.test(back) && !back.startsWith("//") ? back : "/");
}
