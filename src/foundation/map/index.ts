export { type DrawnMap, drawMap, type Mark, type Placed, spotAt } from "./draw-map.ts";
export { distance, findTown, type Spot, type Town, townsNear } from "./towns.ts";
