import type { LoaderFunctionArgs } from "react-router";
import { fileResultOf } from "../../doors/web/answer.ts";
import { webContext } from "../../doors/web/context.ts";
import { openHouse } from "../../doors/web/open-house.ts";
import { pictureFile } from "../views.ts";

/** One size of a picture; its address is never that of another, so that it is kept for a year. */
export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<Response> {
  const web = context.get(webContext);
  const house = await openHouse(web, params.cooperative);
  const [width, format] = (params.size ?? "").split(".");
  const asked = { picture: params.picture, width, format };
  const { mediaType, base64 } = fileResultOf(await house.readView(pictureFile, asked), request, web);
  const headers = { "content-type": mediaType, "cache-control": "public, max-age=31536000, immutable" };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
