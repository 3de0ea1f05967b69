-- Limits on what anybody may ask for (confirmations, unsubscribing) hold across web processes.
CREATE TABLE "request_counts" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "request_counts_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateIndex
CREATE INDEX "request_counts_window_start_idx" ON "request_counts"("window_start");
