import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { frabJson, frabXml } from "../frab.ts";
import { publicProgramme } from "../read-programme.ts";

/** The public programme as conference apps read it: XML or JSON, by the end of its address. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const asked = { edition: params.edition };
  const programme = fileResultOf(await house.readView(publicProgramme, asked), request, web);
  const { origin, pathname } = new URL(request.url);
  const { slug } = house.cooperative;
  const where = {
    page: `${origin}/forum-public/${slug}/${programme.edition.id}`,
    addressOf: ({ event }: { event: string }) => `${origin}/agenda-public/${slug}/${event}`,
  };
  const headers = { "cache-control": "public, max-age=300", "access-control-allow-origin": "*" };
  if (pathname.endsWith(".json")) return Response.json(frabJson(programme, where), { headers });
  return new Response(frabXml(programme, where), {
    headers: { ...headers, "content-type": "application/xml; charset=utf-8" },
  });
}
