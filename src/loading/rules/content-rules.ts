import type { ContentRule } from "../content-rule";
import { actorsActForTheirSide } from "./actors-act-for-their-side";
import { actsAreOfTheRightSide } from "./acts-are-of-the-right-side";
import { changesAreInOrder } from "./changes-are-in-order";
import { codebookVersionAgrees } from "./codebook-version-agrees";
import { confirmedEventsAreShown } from "./confirmed-events-are-shown";
import { copiesNameWhatTheyCopy } from "./copies-name-what-they-copy";
import { datesAreWithinTheRecord } from "./dates-are-within-the-record";
import { degreeBelongsToStatedConsequences } from "./degree-belongs-to-stated-consequences";
import { disagreementsAreSettledOnce } from "./disagreements-are-settled-once";
import { endDatesFollowDates } from "./end-dates-follow-dates";
import { entriesHaveAStrongSource } from "./entries-have-a-strong-source";
import { eventsAndClaimsHaveASummary } from "./events-and-claims-have-a-summary";
import { eventsDoNotPrecedeTheirWarnings } from "./events-do-not-precede-their-warnings";
import { explicitnessFitsTheConsequence } from "./explicitness-fits-the-consequence";
import { headlinesAreNeutral } from "./headlines-are-neutral";
import { idsAreNeverReused } from "./ids-are-never-reused";
import { idsBeginWithADate } from "./ids-begin-with-a-date";
import { idsEqualFileNames } from "./ids-equal-file-names";
import { lapsesLieBetweenWarningAndCrossing } from "./lapses-lie-between-warning-and-crossing";
import { leadsAreToldApart } from "./leads-are-told-apart";
import { listsHoldEachItemOnce } from "./lists-hold-each-item-once";
import { missingBelongsToPartialCrossings } from "./missing-belongs-to-partial-crossings";
import { notesStandWhereTheyAreShown } from "./notes-stand-where-they-are-shown";
import { nothingIsToldTwice } from "./nothing-is-told-twice";
import { nothingIsUnused } from "./nothing-is-unused";
import { oneAnswerPerWarning } from "./one-answer-per-warning";
import { orderOnlyWhereDatesOverlap } from "./order-only-where-dates-overlap";
import { proseLinksResolve } from "./prose-links-resolve";
import { publishersAreListed } from "./publishers-are-listed";
import { publishersAreToldApart } from "./publishers-are-told-apart";
import { quotesCiteAListedSource } from "./quotes-cite-a-listed-source";
import { recordChangesAreInOrder } from "./record-changes-are-in-order";
import { redrawnLinesFormNoCircle } from "./redrawn-lines-form-no-circle";
import { referencesAvoidWithdrawnEntries } from "./references-avoid-withdrawn-entries";
import { referencesResolve } from "./references-resolve";
import { responsesAndRestraintAreShownByASource } from "./responses-and-restraint-are-shown-by-a-source";
import { responsesFollowACrossing } from "./responses-follow-a-crossing";
import { secondCodesAreWhole } from "./second-codes-are-whole";
import { seedPassagesStandInTheirSeed } from "./seed-passages-stand-in-their-seed";
import { seedsAreDescribedInFull } from "./seeds-are-described-in-full";
import { shownQuotationsRestOnNoCopy } from "./shown-quotations-rest-on-no-copy";
import { sourceIdsNameTheirDate } from "./source-ids-name-their-date";
import { sourcesAreNotOlderThanWhatTheyShow } from "./sources-are-not-older-than-what-they-show";
import { statedConsequencesWereStated } from "./stated-consequences-were-stated";
import { statementsAreOfTheirLinesSide } from "./statements-are-of-their-lines-side";
import { unknownSidesStandAlone } from "./unknown-sides-stand-alone";
import { veiledLinesAreNotCrossed } from "./veiled-lines-are-not-crossed";
import { withdrawalsAreInOrder } from "./withdrawals-are-in-order";
import { wordsAreRhetoric } from "./words-are-rhetoric";

/** Every rule that the content must keep, in no particular order: findings are sorted by where they stand. */
export const contentRules: readonly ContentRule[] = [
  actorsActForTheirSide,
  actsAreOfTheRightSide,
  changesAreInOrder,
  codebookVersionAgrees,
  confirmedEventsAreShown,
  copiesNameWhatTheyCopy,
  datesAreWithinTheRecord,
  degreeBelongsToStatedConsequences,
  disagreementsAreSettledOnce,
  endDatesFollowDates,
  entriesHaveAStrongSource,
  eventsAndClaimsHaveASummary,
  eventsDoNotPrecedeTheirWarnings,
  explicitnessFitsTheConsequence,
  headlinesAreNeutral,
  idsAreNeverReused,
  idsBeginWithADate,
  idsEqualFileNames,
  lapsesLieBetweenWarningAndCrossing,
  leadsAreToldApart,
  listsHoldEachItemOnce,
  missingBelongsToPartialCrossings,
  notesStandWhereTheyAreShown,
  nothingIsToldTwice,
  nothingIsUnused,
  oneAnswerPerWarning,
  orderOnlyWhereDatesOverlap,
  proseLinksResolve,
  publishersAreListed,
  publishersAreToldApart,
  quotesCiteAListedSource,
  recordChangesAreInOrder,
  redrawnLinesFormNoCircle,
  referencesAvoidWithdrawnEntries,
  referencesResolve,
  responsesAndRestraintAreShownByASource,
  responsesFollowACrossing,
  secondCodesAreWhole,
  seedPassagesStandInTheirSeed,
  seedsAreDescribedInFull,
  shownQuotationsRestOnNoCopy,
  sourceIdsNameTheirDate,
  sourcesAreNotOlderThanWhatTheyShow,
  statedConsequencesWereStated,
  statementsAreOfTheirLinesSide,
  unknownSidesStandAlone,
  veiledLinesAreNotCrossed,
  withdrawalsAreInOrder,
  wordsAreRhetoric,
];
