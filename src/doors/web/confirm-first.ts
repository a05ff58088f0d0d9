import { redirect } from "react-router";
import type { Refusal } from "../../foundation/refusal.ts";
import { refusals } from "../../people/index.ts";

/** Whoever must say again who they are is led to where they do, and from there back to the page. */
export function confirmFirst(refusal: Refusal, back: string): void {
  if (refusal.code === refusals.confirmFirst.code)
    throw redirect(`/moi/confirmer?${new URLSearchParams({ retour: back })}`);
}

/** The page of ours from which a file was asked for. */
export function pageBefore(request: Request): string {
  const from = URL.parse(request.headers.get("referer") ?? "");
  return from ? `${from.pathname}${from.search}` : "/moi";
}
