/** A paper read in base 64, opened in the browser under that name. */
export function openedPaper(
  { mediaType, base64 }: { mediaType: string; base64: string },
  name: string,
): Response {
  const headers = {
    "content-type": mediaType,
    "content-disposition": `inline; filename="${name}"`,
    "cache-control": "private, no-store",
  };
  return new Response(Buffer.from(base64, "base64"), { headers });
}
