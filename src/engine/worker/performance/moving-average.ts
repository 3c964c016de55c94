/** Mean, deviation and share of slow values, in which a value counts half after `halfLife` more of them. */
export class MovingAverage {
  readonly #weight: number;
  readonly #threshold: number;
  #values = 0;
  #mean = 0;
  #variance = 0;
  #errorRate = 0;

  /** A `halfLife` or `threshold` of 0 means that what depends on it stays 0. */
  constructor(halfLife: number, threshold: number) {
    this.#weight = halfLife === 0 ? 0 : 1 - 0.5 ** (1 / halfLife);
    this.#threshold = threshold;
  }

  take(value: number): void {
    if (this.#weight === 0) return;
    const weight = this.#values === 0 ? 1 : this.#weight;
    const failed = this.#threshold > 0 && value > this.#threshold ? 1 : 0;
    const distance = value - this.#mean;
    this.#mean += weight * distance;
    this.#variance =
      this.#values === 0 ? 0 : (1 - weight) * (this.#variance + weight * distance * distance);
    this.#errorRate += weight * (failed - this.#errorRate);
    this.#values += 1;
  }

  reset(): void {
    this.#values = 0;
    this.#mean = 0;
    this.#variance = 0;
    this.#errorRate = 0;
  }

  get mean(): number {
    return this.#mean;
  }

  get stddev(): number {
    return Math.sqrt(this.#variance);
  }

  get errorRate(): number {
    return this.#errorRate;
  }
}
