/** The shape of a seed file is the shape that services store: one definition, in @pacta/services. */
export {
  ParticipantRecord as SeedParticipant,
  type ParticipantRecordInput as SeedParticipantInput,
  SuccessionRecord as SeedSuccession,
  TreatyRecord as SeedTreaty,
  type TreatyRecordInput as SeedTreatyInput,
} from "@pacta/services";
