package dev.quayside.db.memo;

import dev.quayside.db.customer.Language;
import dev.quayside.db.figures.Span;
import dev.quayside.db.memo.Memo.TasksOfDay;
import dev.quayside.db.memo.Memo.Todo;
import dev.quayside.db.memo.Memo.UnservedWeek;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.unserved.Missed;
import dev.quayside.db.unserved.UnservedBook;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Puts the memos that are due: on Monday at eight what could not be served the week before, and on
 * each working day at eight what everybody has to do. Who has nothing is told nothing.
 */
public final class MemoRound {

  private static final LocalTime EARLY = LocalTime.of(8, 0);
  private static final LocalTime LATE = LocalTime.of(10, 0);
  private static final int LANES = 50;
  private static final int TODOS = 30;

  private final StatelessSession session;
  private final MemoStore memos;

  MemoRound(StatelessSession session) {
    this.session = session;
    this.memos = new MemoStore(session);
  }

  /**
   * What could not be served last week; also later in the week, where nobody was there on Monday.
   *
   * @param buyers addresses of those who buy
   * @param hours of the house; its zone counts
   */
  public void week(Collection<String> buyers, WorkingHours hours, Instant now) {
    if (buyers.isEmpty()) {
      return;
    }
    ZonedDateTime at = now.atZone(hours.zone());
    ZonedDateTime early = at.minusHours(EARLY.getHour());
    LocalDate monday =
        early.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    String key = "unserved " + monday;
    if (put(key)) {
      return;
    }
    var span = new Span(monday, monday.plusDays(6), at.getZone());
    List<Missed> missed = new UnservedBook(session).missed(span, LANES);
    if (!missed.isEmpty()) {
      var week = new UnservedWeek(span.first(), span.last(), missed);
      for (String buyer : buyers) {
        memos.put(key + " " + buyer, "", buyer, language(buyer), week, now);
      }
    }
  }

  private Language language(String address) {
    return new UserStore(session)
        .byEmail(address)
        .map(known -> known.user().language())
        .orElse(Language.EN);
  }

  /** What everybody has to do, on a working day between eight and ten. */
  public void day(WorkingHours hours, Instant now) {
    ZonedDateTime at = now.atZone(hours.zone());
    LocalDate today = at.toLocalDate();
    boolean working = hours.next(today.minusDays(1)).equals(today);
    if (working && !at.toLocalTime().isBefore(EARLY) && at.toLocalTime().isBefore(LATE)) {
      day(at, now);
    }
  }

  private void day(ZonedDateTime at, Instant now) {
    String key = "tasks " + at.toLocalDate();
    if (put(key)) {
      return;
    }
    Instant until = at.toLocalDate().plusDays(1).atStartOfDay(at.getZone()).toInstant();
    Map<Long, List<Todo>> todos = todos(until, now);
    for (User user : new UserStore(session).staff()) {
      List<Todo> own = todos.getOrDefault(user.id(), List.of());
      if (!own.isEmpty()) {
        memos.put(
            key + " " + user.id(),
            user.name(),
            user.email(),
            user.language(),
            new TasksOfDay(
                at.toLocalDate(), own.size(), own.subList(0, Math.min(TODOS, own.size()))),
            now);
      }
    }
  }

  /** Whether some of it was put before: all of it is, in one transaction. */
  private boolean put(String key) {
    return session
        .createNativeQuery(
            "select exists (select 1 from memo where key >= :key and key < :beyond)", Boolean.class)
        .setParameter("key", key + " ")
        .setParameter("beyond", key + "!")
        .getSingleResult();
  }

  /** What is due by then, by its owner, the most urgent first. */
  private Map<Long, List<Todo>> todos(Instant until, Instant now) {
    Map<Long, List<Todo>> todos = new LinkedHashMap<>();
    session
        .createNativeQuery(
            """
            select t.owner, c.name,
              case when u.language = 'zh' and t.about_zh <> '' then t.about_zh else t.about end as about,
              t.due_at
            from task t join app_user u on u.id = t.owner
            left join customer c on c.id = t.customer_id
            where t.done_at is null and t.due_at < :until
              and (t.snoozed_until is null or t.snoozed_until < :until)
            order by t.due_at, t.id\
            """,
            Object[].class)
        .addScalar("owner", Long.class)
        .addScalar("name", String.class)
        .addScalar("about", String.class)
        .addScalar("due_at", Instant.class)
        .setParameter("until", until)
        .getResultList()
        .forEach(row ->
            todos.computeIfAbsent((Long) row[0], _ -> new ArrayList<>()).add(todo(row, now)));
    return todos;
  }

  private static Todo todo(@Nullable Object[] row, Instant now) {
    var due = (Instant) Objects.requireNonNull(row[3]);
    return new Todo(
        Objects.requireNonNullElse((String) row[1], ""),
        (String) Objects.requireNonNull(row[2]),
        due,
        due.isBefore(now));
  }
}
