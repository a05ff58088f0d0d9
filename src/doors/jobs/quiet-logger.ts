import { Logger } from "graphile-worker";

/** The queue speaks of each job it takes; only what goes wrong is worth the operator's eyes. */
export const quietLogger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(message);
});
