export { demoVisitors } from "./demo-visitors.ts";
export { demoPassword, loadDemonstration } from "./load-demonstration.ts";
