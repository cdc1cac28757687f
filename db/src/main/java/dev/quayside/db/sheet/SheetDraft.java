package dev.quayside.db.sheet;

import java.time.Instant;
import java.util.Map;

/**
 * A sheet that was handed in and is not published yet.
 *
 * @param answers to what it leaves open, by the question
 */
public record SheetDraft(long id, String file, Map<String, String> answers, Instant handedInAt) {

  public SheetDraft {
    answers = Map.copyOf(answers);
  }
}
