/** The Redis of a test run, or undefined where this machine has none; under CI its absence is a failure. */
export function testRedisUrl(): string | undefined {
  const url = process.env.TEST_REDIS_URL || undefined;
  if (url === undefined && process.env.CI === "true") throw new Error("CI needs TEST_REDIS_URL for the queue suite");
  return url;
}
