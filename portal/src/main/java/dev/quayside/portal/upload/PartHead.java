package dev.quayside.portal.upload;

import java.util.Locale;
import java.util.Optional;

/**
 * What stands above a part of a form.
 *
 * @param file the file's name as it was sent; empty where the part is no file
 */
record PartHead(String name, Optional<String> file) {

  /** Reads Content-Disposition: form-data; name="file"; filename="六月.xlsx". */
  static PartHead read(String head) {
    for (String line : head.split("\r\n", 50)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
        return new PartHead(quoted(line, " name=\"").orElse(""), quoted(line, " filename=\""));
      }
    }
    return new PartHead("", Optional.empty());
  }

  /** Browsers write a quote within a name as %22 (WHATWG, multipart/form-data encoding). */
  private static Optional<String> quoted(String line, String before) {
    int start = line.indexOf(before);
    int end = start < 0 ? -1 : line.indexOf('"', start + before.length());
    return end < 0
        ? Optional.empty()
        : Optional.of(line.substring(start + before.length(), end).replace("%22", "\""));
  }
}
