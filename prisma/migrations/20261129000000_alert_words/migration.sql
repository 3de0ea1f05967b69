-- New words of known enums, in a script of their own: a word cannot be used in the transaction that adds it.

-- AlterEnum
ALTER TYPE "subscription_state" ADD VALUE 'paused';

-- AlterEnum
ALTER TYPE "delivery_state" ADD VALUE 'held';

-- AlterEnum
ALTER TYPE "notify_mode" ADD VALUE 'told';
