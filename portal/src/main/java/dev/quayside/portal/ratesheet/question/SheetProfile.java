package dev.quayside.portal.ratesheet.question;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A kind of sheet a person has confirmed once: what its columns hold, and the answers to what it
 * leaves open.
 *
 * @param fingerprint of its headings; the next sheet with the same one is read without asking
 * @param series under which its rates are published, so that a newer sheet replaces an older one;
 *     "" where it replaces nothing
 * @param sample the file it was confirmed with
 * @param columns what each heading was understood as
 */
public record SheetProfile(
    String fingerprint,
    String series,
    String sample,
    Map<String, String> columns,
    Answers answers) {

  public SheetProfile {
    columns = new LinkedHashMap<>(columns);
  }
}
