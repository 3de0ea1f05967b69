import { SUCCESSIONS } from "./participants/successions.ts";
import { SEED_PARTICIPANT_INPUTS } from "./participants.ts";
import { SeedParticipant, SeedSuccession, SeedTreaty } from "./seed-treaty.ts";
import { ANTI_PERSONNEL_MINE_BAN_CONVENTION } from "./treaties/anti-personnel-mine-ban-convention.ts";
import { BASEL_CONVENTION } from "./treaties/basel-convention.ts";
import { CHEMICAL_WEAPONS_CONVENTION } from "./treaties/chemical-weapons-convention.ts";
import { CONVENTION_AGAINST_CORRUPTION } from "./treaties/convention-against-corruption.ts";
import { CONVENTION_AGAINST_ENFORCED_DISAPPEARANCE } from "./treaties/convention-against-enforced-disappearance.ts";
import { CONVENTION_AGAINST_TORTURE } from "./treaties/convention-against-torture.ts";
import { CONVENTION_AGAINST_TORTURE_OPTIONAL_PROTOCOL } from "./treaties/convention-against-torture-optional-protocol.ts";
import { CONVENTION_AGAINST_TRANSNATIONAL_ORGANIZED_CRIME } from "./treaties/convention-against-transnational-organized-crime.ts";
import { CONVENTION_ON_BIOLOGICAL_DIVERSITY } from "./treaties/convention-on-biological-diversity.ts";
import { CONVENTION_ON_CERTAIN_CONVENTIONAL_WEAPONS } from "./treaties/convention-on-certain-conventional-weapons.ts";
import { CONVENTION_ON_CLUSTER_MUNITIONS } from "./treaties/convention-on-cluster-munitions.ts";
import { CONVENTION_ON_DISCRIMINATION_AGAINST_WOMEN } from "./treaties/convention-on-discrimination-against-women.ts";
import { CONVENTION_ON_DISCRIMINATION_AGAINST_WOMEN_OPTIONAL_PROTOCOL } from "./treaties/convention-on-discrimination-against-women-optional-protocol.ts";
import { CONVENTION_ON_THE_LAW_OF_THE_SEA } from "./treaties/convention-on-the-law-of-the-sea.ts";
import { CONVENTION_ON_THE_RIGHTS_OF_PERSONS_WITH_DISABILITIES } from "./treaties/convention-on-the-rights-of-persons-with-disabilities.ts";
import { CONVENTION_ON_THE_RIGHTS_OF_PERSONS_WITH_DISABILITIES_OPTIONAL_PROTOCOL } from "./treaties/convention-on-the-rights-of-persons-with-disabilities-optional-protocol.ts";
import { CONVENTION_ON_THE_RIGHTS_OF_THE_CHILD } from "./treaties/convention-on-the-rights-of-the-child.ts";
import { ENVIRONMENTAL_MODIFICATION_CONVENTION } from "./treaties/environmental-modification-convention.ts";
import { EU_UK_TRADE_AND_COOPERATION_AGREEMENT } from "./treaties/eu-uk-trade-and-cooperation-agreement.ts";
import { FRAMEWORK_CONVENTION_ON_CLIMATE_CHANGE } from "./treaties/framework-convention-on-climate-change.ts";
import { FRAMEWORK_CONVENTION_ON_TOBACCO_CONTROL } from "./treaties/framework-convention-on-tobacco-control.ts";
import { GENOCIDE_CONVENTION } from "./treaties/genocide-convention.ts";
import { ICCPR } from "./treaties/iccpr.ts";
import { ICCPR_FIRST_OPTIONAL_PROTOCOL } from "./treaties/iccpr-first-optional-protocol.ts";
import { ICESCR } from "./treaties/icescr.ts";
import { ICESCR_OPTIONAL_PROTOCOL } from "./treaties/icescr-optional-protocol.ts";
import { INF_TREATY } from "./treaties/inf-treaty.ts";
import { NEW_START } from "./treaties/new-start.ts";
import { PROTOCOL_ON_A_COMMUNICATIONS_PROCEDURE_FOR_CHILDREN } from "./treaties/protocol-on-a-communications-procedure-for-children.ts";
import { PROTOCOL_ON_CHILDREN_IN_ARMED_CONFLICT } from "./treaties/protocol-on-children-in-armed-conflict.ts";
import { PROTOCOL_ON_THE_SALE_OF_CHILDREN } from "./treaties/protocol-on-the-sale-of-children.ts";
import { REFUGEE_CONVENTION } from "./treaties/refugee-convention.ts";
import { REFUGEE_PROTOCOL } from "./treaties/refugee-protocol.ts";
import { ROME_STATUTE } from "./treaties/rome-statute.ts";
import { RUSSIA_BELARUS_SECURITY_GUARANTEES_2024 } from "./treaties/russia-belarus-security-guarantees-2024.ts";
import { RUSSIA_DPRK_COMPREHENSIVE_STRATEGIC_PARTNERSHIP_2024 } from "./treaties/russia-dprk-comprehensive-strategic-partnership-2024.ts";
import { RUSSIA_DPRK_FRIENDSHIP_2000 } from "./treaties/russia-dprk-friendship-2000.ts";
import { STOCKHOLM_CONVENTION_ON_PERSISTENT_ORGANIC_POLLUTANTS } from "./treaties/stockholm-convention-on-persistent-organic-pollutants.ts";
import { VIENNA_CONVENTION_LAW_OF_TREATIES } from "./treaties/vienna-convention-law-of-treaties.ts";
import { VIENNA_CONVENTION_OZONE_LAYER } from "./treaties/vienna-convention-ozone-layer.ts";
import { WIPO_COPYRIGHT_TREATY } from "./treaties/wipo-copyright-treaty.ts";
import { WIPO_PERFORMANCES_AND_PHONOGRAMS_TREATY } from "./treaties/wipo-performances-and-phonograms-treaty.ts";

export { SEED_TOPICS } from "./topics.ts";

/** Who among the participants of the seed came after whom. */
export const SEED_SUCCESSIONS: readonly SeedSuccession[] = SUCCESSIONS.map(
  ([predecessor, successor, kind, takesEffectOn]) =>
    SeedSuccession.parse({ predecessor, successor, kind, takesEffectOn }),
);

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
  BASEL_CONVENTION,
  CONVENTION_ON_BIOLOGICAL_DIVERSITY,
  CONVENTION_ON_CERTAIN_CONVENTIONAL_WEAPONS,
  CONVENTION_ON_DISCRIMINATION_AGAINST_WOMEN,
  CONVENTION_ON_DISCRIMINATION_AGAINST_WOMEN_OPTIONAL_PROTOCOL,
  CONVENTION_ON_THE_RIGHTS_OF_THE_CHILD,
  PROTOCOL_ON_CHILDREN_IN_ARMED_CONFLICT,
  PROTOCOL_ON_A_COMMUNICATIONS_PROCEDURE_FOR_CHILDREN,
  PROTOCOL_ON_THE_SALE_OF_CHILDREN,
  CONVENTION_ON_THE_RIGHTS_OF_PERSONS_WITH_DISABILITIES_OPTIONAL_PROTOCOL,
  CHEMICAL_WEAPONS_CONVENTION,
  ENVIRONMENTAL_MODIFICATION_CONVENTION,
  GENOCIDE_CONVENTION,
  ICESCR,
  ICESCR_OPTIONAL_PROTOCOL,
  CONVENTION_AGAINST_ENFORCED_DISAPPEARANCE,
  CONVENTION_AGAINST_TORTURE_OPTIONAL_PROTOCOL,
  STOCKHOLM_CONVENTION_ON_PERSISTENT_ORGANIC_POLLUTANTS,
  REFUGEE_CONVENTION,
  REFUGEE_PROTOCOL,
  CONVENTION_AGAINST_CORRUPTION,
  CONVENTION_ON_THE_LAW_OF_THE_SEA,
  FRAMEWORK_CONVENTION_ON_CLIMATE_CHANGE,
  CONVENTION_AGAINST_TRANSNATIONAL_ORGANIZED_CRIME,
  VIENNA_CONVENTION_OZONE_LAYER,
  FRAMEWORK_CONVENTION_ON_TOBACCO_CONTROL,
  WIPO_PERFORMANCES_AND_PHONOGRAMS_TREATY,
].map((input) => SeedTreaty.parse(input));
