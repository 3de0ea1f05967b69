import { toParticipant } from "./named-participant.ts";
import { AFRICA } from "./participants/africa.ts";
import { ASIA_AND_THE_PACIFIC } from "./participants/asia-and-the-pacific.ts";
import { EASTERN_EUROPE } from "./participants/eastern-europe.ts";
import { FORMER_STATES_AND_ORGANISATIONS } from "./participants/former-states-and-organisations.ts";
import { LATIN_AMERICA_AND_THE_CARIBBEAN } from "./participants/latin-america-and-the-caribbean.ts";
import { WESTERN_EUROPE_AND_OTHERS } from "./participants/western-europe-and-others.ts";
import { WITHOUT_A_REGIONAL_GROUP } from "./participants/without-a-regional-group.ts";

/** Every participant that a seeded treaty names. */
export const SEED_PARTICIPANT_INPUTS = [
  AFRICA,
  ASIA_AND_THE_PACIFIC,
  EASTERN_EUROPE,
  LATIN_AMERICA_AND_THE_CARIBBEAN,
  WESTERN_EUROPE_AND_OTHERS,
  WITHOUT_A_REGIONAL_GROUP,
  FORMER_STATES_AND_ORGANISATIONS,
].flatMap((group) => group.map(toParticipant));
