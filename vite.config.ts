import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

/**
 * The server's input is our own server.ts: the domain, the express application and the server build
 * of React Router end in one file, so that no module of the domain exists twice in the process.
 */
export default defineConfig({
  plugins: [reactRouter()],
  build: {
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  environments: {
    ssr: { build: { sourcemap: true, rolldownOptions: { input: "./src/doors/web/server.ts" } } },
  },
  server: { host: "127.0.0.1" },
});
