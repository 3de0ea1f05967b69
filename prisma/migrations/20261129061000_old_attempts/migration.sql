-- Attempts at webhooks are kept for 90 days: the old ones are found by their time.
CREATE INDEX "webhook_attempts_at_idx" ON "webhook_attempts"("at");
