import { SEED_PARTICIPANT_INPUTS } from "./participants.ts";
import { SeedParticipant, SeedTreaty } from "./seed-treaty.ts";
import { ANTI_PERSONNEL_MINE_BAN_CONVENTION } from "./treaties/anti-personnel-mine-ban-convention.ts";
import { CONVENTION_AGAINST_TORTURE } from "./treaties/convention-against-torture.ts";
import { CONVENTION_ON_CLUSTER_MUNITIONS } from "./treaties/convention-on-cluster-munitions.ts";
import { CONVENTION_ON_THE_RIGHTS_OF_PERSONS_WITH_DISABILITIES } from "./treaties/convention-on-the-rights-of-persons-with-disabilities.ts";
import { EU_UK_TRADE_AND_COOPERATION_AGREEMENT } from "./treaties/eu-uk-trade-and-cooperation-agreement.ts";
import { ICCPR } from "./treaties/iccpr.ts";
import { ICCPR_FIRST_OPTIONAL_PROTOCOL } from "./treaties/iccpr-first-optional-protocol.ts";
import { INF_TREATY } from "./treaties/inf-treaty.ts";
import { NEW_START } from "./treaties/new-start.ts";
import { ROME_STATUTE } from "./treaties/rome-statute.ts";
import { RUSSIA_BELARUS_SECURITY_GUARANTEES_2024 } from "./treaties/russia-belarus-security-guarantees-2024.ts";
import { RUSSIA_DPRK_COMPREHENSIVE_STRATEGIC_PARTNERSHIP_2024 } from "./treaties/russia-dprk-comprehensive-strategic-partnership-2024.ts";
import { RUSSIA_DPRK_FRIENDSHIP_2000 } from "./treaties/russia-dprk-friendship-2000.ts";
import { VIENNA_CONVENTION_LAW_OF_TREATIES } from "./treaties/vienna-convention-law-of-treaties.ts";
import { WIPO_COPYRIGHT_TREATY } from "./treaties/wipo-copyright-treaty.ts";

export { SEED_TOPICS } from "./topics.ts";

/** The participants of the seed, checked. */
export const SEED_PARTICIPANTS: readonly SeedParticipant[] = SEED_PARTICIPANT_INPUTS.map((input) =>
  SeedParticipant.parse(input),
);

/** The treaties of the seed, checked; a treaty comes after those it relates to. */
export const SEED_TREATIES: readonly SeedTreaty[] = [
  RUSSIA_DPRK_FRIENDSHIP_2000,
  RUSSIA_DPRK_COMPREHENSIVE_STRATEGIC_PARTNERSHIP_2024,
  ANTI_PERSONNEL_MINE_BAN_CONVENTION,
  CONVENTION_AGAINST_TORTURE,
  CONVENTION_ON_CLUSTER_MUNITIONS,
  CONVENTION_ON_THE_RIGHTS_OF_PERSONS_WITH_DISABILITIES,
  EU_UK_TRADE_AND_COOPERATION_AGREEMENT,
  ICCPR,
  ICCPR_FIRST_OPTIONAL_PROTOCOL,
  INF_TREATY,
  NEW_START,
  ROME_STATUTE,
  RUSSIA_BELARUS_SECURITY_GUARANTEES_2024,
  VIENNA_CONVENTION_LAW_OF_TREATIES,
  WIPO_COPYRIGHT_TREATY,
].map((input) => SeedTreaty.parse(input));
