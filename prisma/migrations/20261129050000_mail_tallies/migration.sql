-- How many mails went how, by the hour: the ledger has no index by time, and counting it takes as long as it is.
CREATE TABLE "mail_tallies" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "result" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "mail_tallies_pkey" PRIMARY KEY ("hour","result")
);
