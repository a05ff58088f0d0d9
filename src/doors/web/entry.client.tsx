import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { observeIncidents } from "./observe-incidents.ts";
import { PageFactsContext, pageFactsOf } from "./page-facts.ts";

observeIncidents();
// Photographs that wait on this device leave from whatever page is opened.
const queue = "/photo-queue.js";
if (localStorage.getItem("photos-wait"))
  import(/* @vite-ignore */ queue)
    .then((photos: { flush(): Promise<number> }) => photos.flush())
    .catch(() => undefined);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <PageFactsContext value={pageFactsOf(document)}>
        <HydratedRouter />
      </PageFactsContext>
    </StrictMode>,
  );
});
