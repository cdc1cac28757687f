package dev.quayside.portal.library.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files rates are handed out as. */
public enum FileKind {
  CSV("text/csv; charset=utf-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  FileKind(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Without a dot, such as csv. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FileKind> ending(String ending) {
    return Arrays.stream(values()).filter(kind -> kind.ending().equals(ending)).findFirst();
  }
}
