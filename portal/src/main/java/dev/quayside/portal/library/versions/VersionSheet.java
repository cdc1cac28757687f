package dev.quayside.portal.library.versions;

import dev.quayside.db.rate.version.LaneChanges;
import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.db.rate.version.Withdrawal;
import dev.quayside.portal.library.Names;
import java.util.List;
import java.util.Optional;

/**
 * The page of one version.
 *
 * @param takenBackBy the version that took it back, where one did
 * @param refused why it could not be taken back just now
 */
public record VersionSheet(
    LibraryVersion version,
    LaneChanges lanes,
    Optional<Long> takenBackBy,
    Optional<Withdrawal> refused,
    Names names) {

  /** Whether it is a sheet that still counts. */
  public boolean canBeTakenBack() {
    return version.what() == LibraryVersion.What.PUBLISHED && takenBackBy.isEmpty();
  }

  /** The later sheets that must be taken back first. */
  public List<Long> overtakenBy() {
    return refused
        .map(why ->
            switch (why) {
              case Withdrawal.Overtaken(List<Long> by) -> by;
              case Withdrawal.Done _, Withdrawal.NoSuchSheet _, Withdrawal.AlreadyDone _ ->
                  List.<Long>of();
            })
        .orElse(List.of());
  }
}
