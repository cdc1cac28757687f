package dev.quayside.portal.lists;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.listing.InquiryPage;
import dev.quayside.db.listing.SavedView;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the lists of the desk show. */
public final class ListViews {

  private ListViews() {}

  /**
   * What a list is narrowed to.
   *
   * @param unclear fields that mean nothing
   * @param customers who can be chosen
   * @param kept the user's own views of this list
   */
  public record Narrowed(
      Wanted wanted, Set<String> unclear, List<Customer> customers, List<SavedView> kept) {
    public Narrowed {
      unclear = Set.copyOf(unclear);
      customers = List.copyOf(customers);
      kept = List.copyOf(kept);
    }

    public boolean wrong(String field) {
      return unclear.contains(field);
    }

    /** Whether this is one of the views he has kept. */
    public boolean here(SavedView view) {
      return view.query().equals(wanted.query());
    }
  }

  /** What came in, the newest first, and what waits for a person. */
  public record Incoming(
      Narrowed narrowed, InquiryPage page, boolean further, int tasks, int overdue, int stuck) {

    /** From the mail being taken in to its answer being sent. */
    public Optional<Duration> took(FiledInquiry filed) {
      return filed.answeredAt().map(at -> Duration.between(filed.inquiry().takenInAt(), at));
    }

    public String next() {
      return narrowed
          .wanted()
          .with("after", page.next().map(Object::toString).orElse(""))
          .address("/desk");
    }
  }

  /**
   * What is to be done, the most urgent first.
   *
   * @param all whether every box is ticked
   * @param done what was ticked off just now
   */
  public record Tasks(
      Narrowed narrowed,
      List<OpenTask> tasks,
      List<User> staff,
      boolean all,
      Optional<TickedOff> done,
      Instant now) {
    public Tasks {
      tasks = List.copyOf(tasks);
      staff = List.copyOf(staff);
    }

    public boolean overdue(OpenTask task) {
      return task.dueAt().isBefore(now);
    }
  }
}
