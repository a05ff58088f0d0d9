import type { Config } from "@react-router/dev/config";

/** The web door is the React Router application; route modules of the domain live beside their nouns. */
export default {
  appDirectory: "src/doors/web",
  buildDirectory: "build",
  ssr: true,
} satisfies Config;
