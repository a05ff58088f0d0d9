import { redirect } from "react-router";

/** The section opens on its first face. */
export const loader = () => redirect("/comptabilite/balance");
