import { type BetterAuthOptions, betterAuth } from "better-auth";
import pg from "pg";
import { type Db, outlivesItsServer } from "../foundation/database.ts";
import { linkPlugin, secondFactor } from "./link-plugin.ts";
import { passkeyEntrance, passkeyPlugin } from "./passkey-plugin.ts";
import { leastPasswordLength } from "./set-password.ts";

/** Where the door writes who is calling; whatever the browser sends under this name is overwritten. */
export const callerHeader = "x-ensemble-caller";

/** Two weeks, and by what each was opened: a passkey stands for two factors. */
const sessions = {
  session: {
    expiresIn: 14 * 86_400,
    disableSessionRefresh: true,
    freshAge: 0,
    additionalFields: { byPasskey: { type: "boolean", required: false, input: false } },
  },
  databaseHooks: {
    session: {
      create: {
        before: async (session, context) => ({
          data: { ...session, byPasskey: context?.path === passkeyEntrance },
        }),
      },
    },
  },
} satisfies BetterAuthOptions;

export interface AuthOptions {
  /** The database's address. */
  readonly url: string;
  /** The same database, for what people and their mail are. */
  readonly database: Db;
  /** Signs cookies and seals second factors; at least 32 characters. */
  readonly secret: string;
  /** The program's address as people type it; https makes cookies secure. */
  readonly origin: string;
}

/**
 * The sign-in code, on few connections of its own that see only its tables. Nobody makes an account here:
 * the cooperative does. The count of tries goes by the caller the door writes, never by a header a browser
 * may invent.
 */
export function makeAuth({ url, database, secret, origin }: AuthOptions) {
  const pool = outlivesItsServer(
    new pg.Pool({
      connectionString: url,
      max: 3,
      options: "-c role=ensemble_app -c search_path=auth -c timezone=UTC -c jit=off",
      connectionTimeoutMillis: 10_000,
    }),
  );
  const auth = betterAuth({
    appName: "Ensemble",
    database: pool,
    secret,
    baseURL: origin,
    basePath: "/_auth",
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPasswordLength,
      maxPasswordLength: 200,
    },
    ...sessions,
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 200,
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/two-factor/*": { window: 60, max: 10 },
        "/link/*": { window: 60, max: 10 },
        "/passkey/*": { window: 60, max: 20 },
      },
    },
    advanced: {
      cookiePrefix: "ensemble",
      database: { generateId: "uuid" },
      ipAddress: { ipAddressHeaders: [callerHeader] },
    },
    plugins: [secondFactor(), linkPlugin(database), passkeyPlugin(origin)],
  });
  return { auth, close: () => pool.end() };
}

export type Auth = ReturnType<typeof makeAuth>["auth"];
