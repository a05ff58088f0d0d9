/** Takes a draft as a real page's route does, and keeps nothing: the gallery has no database. */
export async function action({ request }: { request: Request }): Promise<Response> {
  if (process.env.ENSEMBLE_GALLERY !== "1") throw new Response(null, { status: 404 });
  await request.text();
  return Response.json({ at: new Date().toISOString() });
}
