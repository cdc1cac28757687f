package dev.quayside.portal.lists;

import dev.quayside.db.Db;
import dev.quayside.db.listing.SavedView;
import dev.quayside.db.listing.SavedView.Shown;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What sales do on their lists: tick off, hand on, and keep a view under a name. */
public final class ListForms {

  private static final String TASKS = "/desk/tasks";
  private static final int LONGEST_NAME = 40;

  private final Db db;

  public ListForms(Db db) {
    this.db = db;
  }

  /** Ticks off the tasks that are marked; the page that follows can open them again. */
  public Answer tickOff(Visit visit, Parameters path, Parameters fields) {
    List<Long> tasks = marked(fields);
    Instant now = visit.now().truncatedTo(ChronoUnit.MILLIS);
    int done = db.with(books -> books.tasks().tickOff(tasks, now));
    return back(done == 0 ? "" : new TickedOff(tasks, now).text(), fields);
  }

  /** Opens again what was ticked off last. */
  public Answer openAgain(Visit visit, Parameters path, Parameters fields) {
    TickedOff.read(fields)
        .ifPresent(done -> db.use(books -> books.tasks().openAgain(done.tasks(), done.at())));
    return back("", fields);
  }

  /** Gives the tasks that are marked to a colleague, or back to the team. */
  public Answer give(Visit visit, Parameters path, Parameters fields) {
    List<Long> tasks = marked(fields);
    String to = fields.first("to").orElse("");
    Optional<Long> colleague = Numbers.number(to);
    boolean given =
        db.with(books -> {
          boolean known =
              to.equals(TaskWanted.TEAM)
                  || books.users().staff().stream()
                      .map(User::id)
                      .anyMatch(id -> colleague.equals(Optional.of(id)));
          if (known) {
            books.tasks().give(tasks, colleague);
          }
          return known;
        });
    return given ? back("", fields) : new Answer.Refused(Refusal.BAD_REQUEST);
  }

  private static List<Long> marked(Parameters fields) {
    return fields.all("task", List::of).stream()
        .map(Numbers::number)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Answer back(String done, Parameters fields) {
    return Answer.goTo(
        Wanted.of(fields.first("query").orElse(""), TaskWanted.FIELDS)
            .with("done", done)
            .address(TASKS));
  }

  /** Keeps what a list is narrowed to, for the user alone. */
  public Answer keep(Visit visit, Parameters path, Parameters fields) {
    String name = Typed.upTo(LONGEST_NAME, fields.first("name").orElse(""));
    return list(fields)
        .map(list -> {
          Wanted wanted = wanted(list, fields);
          if (!name.isEmpty() && !wanted.isEmpty()) {
            visit
                .user()
                .ifPresent(user ->
                    db.use(books ->
                        books.views().keep(user.id(), new SavedView(list, name, wanted.query()))));
          }
          return Answer.goTo(wanted.address(address(list)));
        })
        .orElseGet(() -> new Answer.Refused(Refusal.BAD_REQUEST));
  }

  public Answer forget(Visit visit, Parameters path, Parameters fields) {
    return list(fields)
        .map(list -> {
          visit
              .user()
              .ifPresent(user ->
                  db.use(books ->
                      books.views().forget(user.id(), list, fields.first("name").orElse(""))));
          return Answer.goTo(wanted(list, fields).address(address(list)));
        })
        .orElseGet(() -> new Answer.Refused(Refusal.BAD_REQUEST));
  }

  private static Optional<Shown> list(Parameters fields) {
    return Typed.one(Shown.values(), fields.first("list").orElse(""))
        .filter(list -> list != Shown.LANES);
  }

  /** Only what the list itself would ask for is kept, whatever the form says. */
  private static Wanted wanted(Shown list, Parameters fields) {
    return Wanted.of(
        fields.first("query").orElse(""),
        switch (list) {
          case INQUIRIES -> InquiryWanted.FIELDS;
          case TASKS -> TaskWanted.FIELDS;
          case LANES -> List.of();
        });
  }

  private static String address(Shown list) {
    return switch (list) {
      case INQUIRIES -> "/desk";
      case TASKS -> TASKS;
      case LANES -> "/rates";
    };
  }
}
