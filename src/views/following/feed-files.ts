import type { FeedFormat, FollowedKind } from "../../addresses";
import type { Archive } from "../../model/archive";
import { feedFormats } from "./feed-links";
import { followedEntries, type FollowedEntry } from "./followed-changes";

/** The file of a feed: where it lies, and what it is a feed of. */
export interface FeedFile {
  readonly kind: FollowedKind;
  readonly id: string;
  readonly format: FeedFormat;
  readonly followed: FollowedEntry;
}

/** The feeds of all lines, actors and weapon systems; also at former ids, where programs go on asking for them. */
export function entryFeedFiles(archive: Archive): FeedFile[] {
  return followedEntries(archive).flatMap((followed) => {
    const { kind, entry } = followed;
    return [entry.id, ...entry.formerIds].flatMap((id) =>
      feedFormats.map((format) => ({ kind, id, format, followed })),
    );
  });
}
