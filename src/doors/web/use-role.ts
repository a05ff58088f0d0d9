import { useRouteLoaderData } from "react-router";
import type { Role } from "../../foundation/actor.ts";
import type { loader } from "./house.tsx";

/** The role of the hat worn now; null outside the pages of the house. */
export const useRole = (): Role | null => useRouteLoaderData<typeof loader>("house")?.hat?.role ?? null;
