package dev.quayside.portal.lists;

import dev.quayside.db.Db;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.task.act.SeenTask;
import dev.quayside.db.task.act.TaskAct;
import dev.quayside.db.task.act.TaskEnd;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What sales do with the tasks they have marked: say what came of them, let them rest, give them to
 * somebody. The page that follows takes it back, and says which of them somebody else had changed.
 */
public final class TaskForms {

  static final String HOME = "/desk/tasks";
  private static final int LONGEST_DAYS = 366;

  private final Db db;
  private final WorkingHours hours;

  public TaskForms(Db db, ZoneId zone) {
    this.db = db;
    this.hours = new WorkingHours(zone);
  }

  /** Without a word on what came of them they are done. */
  public Answer end(Visit visit, Parameters path, Parameters fields) {
    return Typed.one(TaskEnd.values(), fields.first("end").orElse(TaskEnd.DONE.name()))
        .map(end -> act(visit, fields, new TaskAct.Ended(end)))
        .orElseGet(TaskForms::unclear);
  }

  /** Until people come to their desks on a day, or on the next one that is worked. */
  public Answer snooze(Visit visit, Parameters path, Parameters fields) {
    LocalDate today = LocalDate.ofInstant(visit.now(), hours.zone());
    return fields
        .first("until")
        .flatMap(Typed::day)
        .filter(day -> day.isAfter(today) && day.isBefore(today.plusDays(LONGEST_DAYS)))
        .map(day -> act(visit, fields, new TaskAct.Snoozed(hours.opening(day))))
        .orElseGet(TaskForms::unclear);
  }

  /** Gives the tasks that are marked to a colleague, or back to the team. */
  public Answer give(Visit visit, Parameters path, Parameters fields) {
    String to = fields.first("to").orElse("");
    Optional<Long> colleague =
        Numbers.number(to)
            .filter(id ->
                db.with(books -> books.users().staff()).stream().anyMatch(one -> one.id() == id));
    return colleague.isPresent() || to.equals(TaskWanted.TEAM)
        ? act(visit, fields, new TaskAct.Given(colleague))
        : unclear();
  }

  private Answer act(Visit visit, Parameters fields, TaskAct act) {
    List<SeenTask> seen =
        fields.all("task", List::of).stream()
            .map(SeenTask::read)
            .flatMap(Optional::stream)
            .toList();
    User by = visit.user().orElseThrow();
    Instant now = visit.now().truncatedTo(ChronoUnit.MILLIS);
    List<Long> done = db.with(books -> books.taskActs().act(seen, act, by, now));
    List<Long> left =
        seen.stream().map(SeenTask::task).filter(task -> !done.contains(task)).toList();
    return back(JustDone.text(done, now), left, fields);
  }

  /** As they were before what was done just now; what somebody did since stays. */
  public Answer takeBack(Visit visit, Parameters path, Parameters fields) {
    User by = visit.user().orElseThrow();
    List<Long> left =
        JustDone.read(fields)
            .map(done -> {
              List<Long> back =
                  db.with(
                      books -> books.taskActs().takeBack(done.tasks(), done.at(), by, visit.now()));
              return done.tasks().stream().filter(task -> !back.contains(task)).toList();
            })
            .orElse(List.of());
    return back("", left, fields);
  }

  private static Answer unclear() {
    return new Answer.Refused(Refusal.BAD_REQUEST);
  }

  private static Answer back(String done, List<Long> left, Parameters fields) {
    return Answer.goTo(
        Wanted.of(fields.first("query").orElse(""), TaskWanted.FIELDS)
            .with("done", done)
            .with("left", JustDone.numbers(left))
            .address(HOME));
  }
}
