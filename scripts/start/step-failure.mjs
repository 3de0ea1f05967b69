/** A step that could not be done: what, why, and what the reader can do about it. */
export class StepFailure extends Error {
  /**
   * @param {string} message the cause in one sentence
   * @param {{ advice: string, details?: readonly string[], logFile?: string, cause?: unknown }} more
   */
  constructor(message, { advice, details = [], logFile, cause }) {
    super(message, { cause });
    this.name = "StepFailure";
    this.advice = advice;
    this.details = details;
    this.logFile = logFile;
  }
}
