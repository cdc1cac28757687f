package dev.quayside.portal.visit;

import java.util.Optional;

/** A page of our own to go on to; an address that leads elsewhere is none. */
public record LocalPath(String path) {

  private static final int LONGEST = 200;

  public LocalPath {
    if (!isLocal(path)) {
      throw new IllegalArgumentException("Not a page of ours: " + path);
    }
  }

  public static Optional<LocalPath> of(String path) {
    return isLocal(path) ? Optional.of(new LocalPath(path)) : Optional.empty();
  }

  private static boolean isLocal(String path) {
    return path.length() <= LONGEST
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.chars().allMatch(LocalPath::harmless);
  }

  private static boolean harmless(int letter) {
    return letter < 128 && (Character.isLetterOrDigit(letter) || "/-_.".indexOf(letter) >= 0);
  }
}
