/** Of levels from 0 to 4; null where none was said. */
export function averageOf(levels: readonly (number | undefined)[]): number | null {
  const said = levels.filter((level) => level !== undefined);
  return said.length > 0 ? said.reduce((sum, level) => sum + level, 0) / said.length : null;
}

/** Somebody's competences as one domain after the other. */
export function domainsOf<One extends { domain: string }>(grid: readonly One[]): Map<string, One[]> {
  const domains = new Map<string, One[]>();
  for (const one of grid) domains.set(one.domain, [...(domains.get(one.domain) ?? []), one]);
  return domains;
}

/** The corners of a radar on a circle of radius 100 around its middle, the first on top. */
export const pointsOf = (values: readonly number[], most: number): [number, number][] =>
  values.map((value, n) => {
    const angle = (2 * Math.PI * n) / values.length - Math.PI / 2;
    const radius = (100 * value) / most;
    const round = (number: number) => Math.round(number * 10) / 10;
    return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))];
  });
