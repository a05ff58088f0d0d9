import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openedPaper } from "../../doors/web/opened-paper.ts";
import { certificate } from "../read-sheets.ts";

/** One’s own certificate over a period, or that of a participant of an event. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const { searchParams } = new URL(request.url);
  const asked = {
    registration: params.registration,
    person: searchParams.get("personne") ?? undefined,
    from: searchParams.get("du") || undefined,
    to: searchParams.get("au") || undefined,
  };
  const paper = fileResultOf(await web.readView(certificate, asked), request, web);
  return openedPaper(paper, "attestation-de-presence.pdf");
}
