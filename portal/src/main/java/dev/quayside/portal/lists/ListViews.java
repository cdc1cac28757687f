package dev.quayside.portal.lists;

import dev.quayside.db.customer.Customer;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.listing.InquiryPage;
import dev.quayside.db.listing.SavedView;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.act.TaskStep;
import dev.quayside.db.user.User;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
   * @param just what the reader did just now
   * @param nextDay the next one that is worked
   */
  public record Tasks(
      Narrowed narrowed,
      List<OpenTask> tasks,
      List<User> staff,
      boolean all,
      Just just,
      LocalDate nextDay,
      Instant now) {
    public Tasks {
      tasks = List.copyOf(tasks);
      staff = List.copyOf(staff);
    }

    public boolean overdue(OpenTask task) {
      return task.dueAt().isBefore(now);
    }
  }

  /**
   * What somebody did with tasks just now.
   *
   * @param done what takes it back; empty where nothing was done
   * @param did how they stand since
   * @param left with how many of them nothing was done
   * @param others who had changed those before, as far as it was somebody of us
   */
  public record Just(Optional<JustDone> done, List<TaskStep> did, int left, List<TaskStep> others) {
    public Just {
      did = List.copyOf(did);
      others = List.copyOf(others);
    }

    /** Whether there is something that can be taken back. */
    public boolean undoable() {
      return !did.isEmpty();
    }
  }
}
