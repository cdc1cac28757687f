package dev.quayside.db.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A kind of rate sheet that was confirmed once.
 *
 * @param fingerprint of its headings
 * @param series under which its rates are published: a newer sheet of the series replaces an older
 *     one; "" where it replaces nothing
 * @param sampleFile the file it was confirmed with
 * @param columns what each heading was understood as, in the order of the sheet
 * @param answers to what such sheets leave open, by the question
 */
public record KnownSheet(
    String fingerprint,
    String series,
    String sampleFile,
    Map<String, String> columns,
    Map<String, String> answers) {

  public KnownSheet {
    columns = new LinkedHashMap<>(columns);
    answers = new LinkedHashMap<>(answers);
  }
}
