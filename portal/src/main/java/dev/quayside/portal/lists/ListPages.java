package dev.quayside.portal.lists;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.listing.InquiryPage;
import dev.quayside.db.listing.SavedView.Shown;
import dev.quayside.db.listing.Spot;
import dev.quayside.db.task.OpenTask;
import dev.quayside.db.task.TaskFilter;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.task.act.TaskStep;
import dev.quayside.db.user.User;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.lists.ListViews.Incoming;
import dev.quayside.portal.lists.ListViews.Narrowed;
import dev.quayside.portal.lists.ListViews.Tasks;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The desk's lists: what came in, and what is to be done. */
public final class ListPages {

  private static final int ON_A_PAGE = 100;

  private final Db db;
  private final Places places;
  private final ZoneId zone;
  private final Pages pages;

  public ListPages(Db db, Places places, ZoneId zone, Pages pages) {
    this.db = db;
    this.places = places;
    this.zone = zone;
    this.pages = pages;
  }

  public Answer incoming(Visit visit, Parameters path) {
    Wanted wanted = Wanted.of(visit.query(), InquiryWanted.FIELDS);
    Optional<Spot> after = visit.query().first("after").asOptional().flatMap(Spot::read);
    Incoming shown = db.with(books -> incoming(books, visit, wanted, after));
    return new Answer.Shown(
        shown.narrowed().unclear().isEmpty() ? 200 : 422, "lists/incoming.jte", shown);
  }

  private Incoming incoming(Books books, Visit visit, Wanted wanted, Optional<Spot> after) {
    var read =
        InquiryWanted.read(wanted, places, books.customers()::byCode, me(visit), visit.now(), zone);
    List<OpenTask> tasks = books.tasks().open(TaskFilter.awake(visit.now()));
    long overdue = tasks.stream().filter(task -> task.dueAt().isBefore(visit.now())).count();
    int stuck = books.messages().parked().size() + books.outbox().stuck().size();
    InquiryPage page =
        read.unclear().isEmpty()
            ? books.inquiryList().page(read.filter(), after, ON_A_PAGE)
            : new InquiryPage(List.of(), Optional.empty());
    return new Incoming(
        narrowed(books, visit, wanted, read.unclear(), Shown.INQUIRIES),
        page,
        after.isPresent(),
        tasks.size(),
        (int) overdue,
        stuck);
  }

  public Answer tasks(Visit visit, Parameters path) {
    Wanted wanted = Wanted.of(visit.query(), TaskWanted.FIELDS);
    Tasks shown = db.with(books -> tasks(books, visit, wanted));
    return new Answer.Shown(
        shown.narrowed().unclear().isEmpty() ? 200 : 422, "lists/tasks.jte", shown);
  }

  /** The same as a file. */
  public Answer tasksCsv(Visit visit, Parameters path) {
    Wanted wanted = Wanted.of(visit.query(), TaskWanted.FIELDS);
    Tasks shown = db.with(books -> tasks(books, visit, wanted));
    return shown.narrowed().unclear().isEmpty()
        ? new Answer.Made(
            "tasks-%s.csv".formatted(LocalDate.ofInstant(visit.now(), zone)),
            FileKind.CSV.mediaType(),
            TaskFile.write(shown.tasks(), pages.wording(visit.language())))
        : new Answer.Refused(Refusal.BAD_REQUEST);
  }

  private Tasks tasks(Books books, Visit visit, Wanted wanted) {
    Instant now = visit.now();
    List<User> staff = books.users().staff();
    var read = TaskWanted.read(wanted, books.customers()::byCode, staff, me(visit), now, zone);
    return new Tasks(
        narrowed(books, visit, wanted, read.unclear(), Shown.TASKS),
        read.unclear().isEmpty() ? books.tasks().open(read.filter()) : List.of(),
        staff,
        visit.query().first("all").isPresent(),
        just(books, visit),
        new WorkingHours(zone).next(LocalDate.ofInstant(now, zone)),
        now);
  }

  /** What he did just now, and what of it somebody else had done before. */
  private static ListViews.Just just(Books books, Visit visit) {
    Optional<JustDone> done = JustDone.read(visit.query());
    List<Long> left = JustDone.numbers(visit.query().first("left").orElse(""));
    List<TaskStep> did =
        books.taskActs().last(done.map(JustDone::tasks).orElse(List.of())).stream()
            .filter(step -> done.filter(one -> step.at().equals(one.at())).isPresent())
            .toList();
    return new ListViews.Just(done, did, left.size(), books.taskActs().last(left));
  }

  private static Narrowed narrowed(
      Books books, Visit visit, Wanted wanted, Set<String> unclear, Shown list) {
    return new Narrowed(
        wanted,
        unclear,
        books.customers().all(),
        me(visit).map(user -> books.views().of(user, list)).orElse(List.of()));
  }

  private static Optional<Long> me(Visit visit) {
    return visit.user().map(User::id);
  }
}
