export { type DemoVisitor, demoVisitors } from "./demo-visitors.ts";
export { discardUnfinished } from "./fill-once.sql.ts";
export { showTestCard } from "./film-of.ts";
export { demoPassword, loadDemonstration } from "./load-demonstration.ts";
