/** The application's clock; tests and `SIMULATED_NOW` move it. */
export interface Clock {
  /** The current instant, ISO 8601 in UTC. */
  now(): string;
}
