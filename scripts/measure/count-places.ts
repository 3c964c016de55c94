/** For each place in a run, in how many runs what stood there took the least and the most time. */
export interface Places {
  fastest: number[];
  slowest: number[];
}

/** Counts over runs, each the times of the same number of places in the order in which they ran. */
export function countPlaces(runs: readonly (readonly number[])[]): Places {
  const places = runs[0]?.map((_, place) => place) ?? [];
  const timesAt = (place: number, pick: (...times: number[]) => number) =>
    runs.filter((times) => times.indexOf(pick(...times)) === place).length;
  return {
    fastest: places.map((place) => timesAt(place, Math.min)),
    slowest: places.map((place) => timesAt(place, Math.max)),
  };
}
