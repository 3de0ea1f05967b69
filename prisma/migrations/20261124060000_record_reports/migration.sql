-- CreateTable
CREATE TABLE "record_reports" (
    "id" UUID NOT NULL,
    "treaty_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT,
    "address" TEXT,
    "as_of" DATE,
    "known_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" TEXT,

    CONSTRAINT "record_reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "record_reports_treaty_id_created_at_idx" ON "record_reports"("treaty_id", "created_at");

-- CreateIndex
CREATE INDEX "record_reports_settled_at_created_at_idx" ON "record_reports"("settled_at", "created_at");

-- AddForeignKey
ALTER TABLE "record_reports" ADD CONSTRAINT "record_reports_treaty_id_fkey" FOREIGN KEY ("treaty_id") REFERENCES "treaties"("id") ON DELETE CASCADE ON UPDATE CASCADE;
