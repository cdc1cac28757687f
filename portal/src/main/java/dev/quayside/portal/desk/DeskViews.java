package dev.quayside.portal.desk;

import dev.quayside.db.comeback.BouncedContact;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Suggestion;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the pages of the desk show. */
public final class DeskViews {

  private DeskViews() {}

  /** What came in, the newest first, and what waits for a person. */
  public record Incoming(List<FiledInquiry> inquiries, int tasks, int overdue, int stuck) {
    public Incoming {
      inquiries = List.copyOf(inquiries);
    }

    /** From the mail being taken in to its answer being sent. */
    public Optional<Duration> took(FiledInquiry filed) {
      return filed.answeredAt().map(at -> Duration.between(filed.inquiry().takenInAt(), at));
    }
  }

  /**
   * One mail beside what was understood, with the quotes that were given for it.
   *
   * @param suggestion the conversation it may belong to
   * @param drafted what waits for sales, or became of it, with the quotes it would give
   * @param toLookAt whether it left by itself and nobody has said yet whether he would have so
   * @param bounced contacts of the customer whose address does not take our mail
   */
  public record InquirySheet(
      FiledInquiry filed,
      Understood understood,
      List<GivenQuote> quotes,
      Reply reply,
      Optional<Delivery> delivery,
      Optional<HeldInquiry> held,
      Optional<Drafted> drafted,
      boolean toLookAt,
      Optional<Suggestion> suggestion,
      List<BouncedContact> bounced) {
    public InquirySheet {
      quotes = List.copyOf(quotes);
      bounced = List.copyOf(bounced);
    }
  }

  /** What is to be done, the most urgent first. */
  public record TaskList(List<OpenTask> tasks, Instant now) {
    public TaskList {
      tasks = List.copyOf(tasks);
    }

    public boolean overdue(OpenTask task) {
      return task.dueAt().isBefore(now);
    }
  }
}
