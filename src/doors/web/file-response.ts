const shown = /^(application\/pdf|image\/(jpeg|png|webp))$/;

/** A kept file: a PDF or a picture opens in the browser, the rest is taken away. */
export function fileResponse(file: { name: string; mediaType: string; base64: string }): Response {
  const way = shown.test(file.mediaType) ? "inline" : "attachment";
  const headers = {
    "content-type": file.mediaType,
    "content-disposition": `${way}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "cache-control": "private",
  };
  return new Response(Buffer.from(file.base64, "base64"), { headers });
}
