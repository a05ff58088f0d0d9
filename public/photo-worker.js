// Without a line, the camera's page and what it is made of come from this device; nothing else does.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  const own = pathname === "/frais/photo" || /^\/(assets\/|photo(-queue)?\.js$)/.test(pathname);
  if (request.method !== "GET" || origin !== self.location.origin || !own) return;
  const fromDevice = () => caches.match(request.mode === "navigate" ? "/frais/photo" : request);
  event.respondWith(fetch(request).catch(async () => (await fromDevice()) ?? Response.error()));
});
