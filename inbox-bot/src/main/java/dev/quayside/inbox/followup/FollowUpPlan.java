package dev.quayside.inbox.followup;

import dev.quayside.db.followup.Step;
import dev.quayside.db.followup.Unanswered;
import dev.quayside.db.task.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which letter is due for a quote that nobody has answered: a reminder two working days before
 * its last day, and on the next working day after it a question what became of it; when people are
 * at their desks where the customer sits.
 */
public final class FollowUpPlan {

  private static final int WORKING_DAYS_BEFORE = 2;

  /** Who was not asked by then is not asked any more. */
  private static final int DAYS_AFTER = 7;

  private FollowUpPlan() {}

  /**
   * The letters that are due now, each with the quotes it is about: of one inquiry they are
   * followed up together.
   *
   * @param unanswered that were not followed up by this step yet
   */
  public static List<List<Unanswered>> letters(
      Step step, List<Unanswered> unanswered, Instant now) {
    Map<Long, List<Unanswered>> inquiries = new LinkedHashMap<>();
    for (Unanswered quote : unanswered) {
      inquiries.computeIfAbsent(quote.inquiry(), _ -> new ArrayList<>()).add(quote);
    }
    return inquiries.values().stream()
        .filter(
            quotes -> quotes.stream().anyMatch(quote -> due(quote, now).equals(Optional.of(step))))
        .map(quotes -> quotes.stream().filter(quote -> fits(step, quote, now)).toList())
        .toList();
  }

  private static boolean fits(Step step, Unanswered quote, Instant now) {
    boolean over = now.atZone(quote.zone()).toLocalDate().isAfter(quote.lastDay());
    return switch (step) {
      case ENDS_SOON -> !over;
      case HAS_ENDED -> over;
    };
  }

  static Optional<Step> due(Unanswered quote, Instant now) {
    var hours = new WorkingHours(quote.zone());
    if (!hours.open(now)) {
      return Optional.empty();
    }
    LocalDate today = now.atZone(quote.zone()).toLocalDate();
    LocalDate given = quote.givenAt().atZone(quote.zone()).toLocalDate();
    LocalDate reminded = hours.before(quote.lastDay(), WORKING_DAYS_BEFORE);
    LocalDate asked = hours.next(quote.lastDay());
    if (!today.isBefore(reminded) && !today.isAfter(quote.lastDay())) {
      // Whoever got it only just needs no reminder.
      return Optional.of(Step.ENDS_SOON).filter(_ -> given.isBefore(reminded));
    }
    return Optional.of(Step.HAS_ENDED)
        .filter(_ -> !today.isBefore(asked) && today.isBefore(asked.plusDays(DAYS_AFTER)));
  }
}
