package dev.quayside.portal.library.versions;

import dev.quayside.db.rate.version.LibraryVersion;
import java.util.List;

/**
 * The page of all versions.
 *
 * @param next where the next page begins; "" where there is none
 */
public record VersionList(List<LibraryVersion> versions, String next) {

  public VersionList {
    versions = List.copyOf(versions);
  }

  /**
   * @param found one more than is shown, where there are more
   */
  static VersionList of(List<LibraryVersion> found, int shown) {
    return found.size() <= shown
        ? new VersionList(found, "")
        : new VersionList(
            found.subList(0, shown),
            "/desk/rates/versions?before=" + found.get(shown - 1).number());
  }
}
