package dev.quayside.db.draft;

import dev.quayside.db.autonomy.Passing.Hold;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** How letters that wait lie in the book: what of one inquiry stands alike is one draft. */
final class DraftReading {

  /**
   * A letter of the outbox that waits or waited.
   *
   * @param draft it alone, as a draft
   * @param cell of the rule by which it waits
   */
  record Letter(long outbox, Notice notice, Draft draft, String cell) {}

  private final StatelessSession session;

  DraftReading(StatelessSession session) {
    this.session = session;
  }

  /** What waits for sales, the oldest first. */
  List<Draft> waiting(int most) {
    Map<Long, Draft> byInquiry = new LinkedHashMap<>();
    for (Letter letter :
        letters("where d.state = 'WAITING' order by d.since, o.id limit " + most)) {
      byInquiry.merge(letter.draft().inquiry(), letter.draft(), DraftReading::together);
    }
    return List.copyOf(byInquiry.values());
  }

  /** What waits about an inquiry, else what was decided of it last. */
  Optional<Draft> of(long inquiry) {
    List<Letter> all = of(inquiry, "");
    return all.stream()
        .filter(letter -> letter.draft().waits())
        .map(Letter::draft)
        .reduce(DraftReading::together)
        .or(() ->
            all.stream()
                .map(Letter::draft)
                .max((one, other) ->
                    one.decidedAt().orElseThrow().compareTo(other.decidedAt().orElseThrow()))
                .map(last ->
                    all.stream()
                        .map(Letter::draft)
                        .filter(draft -> draft.decidedAt().equals(last.decidedAt()))
                        .reduce(DraftReading::together)
                        .orElseThrow()));
  }

  /** Whoever decides second waits here, and reads what the first has made of it. */
  List<Letter> locked(long inquiry) {
    return of(inquiry, " for no key update of d");
  }

  private List<Letter> of(long inquiry, String lock) {
    return letters("where d.inquiry_id = " + inquiry + " order by o.id" + lock);
  }

  private List<Letter> letters(String rest) {
    return session
        .createNativeQuery(
            """
            select o.id, d.inquiry_id, i.subject,
              coalesce(c.name, nullif(i.sender_name, ''), i.sender) as who,
              cast(o.notice as text) as notice, d.hold, d.detail, d.detail_zh, d.since, d.state, d.decided_by,
              d.decided_at, d.reason, d.cell
            from letter_draft d
            join outbox o on o.id = d.outbox_id
            join inquiry i on i.id = d.inquiry_id
            left join customer c on c.id = i.customer_id
            """
                + rest,
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("inquiry_id", Long.class)
        .addScalar("subject", String.class)
        .addScalar("who", String.class)
        .addScalar("notice", String.class)
        .addScalar("hold", String.class)
        .addScalar("detail", String.class)
        .addScalar("detail_zh", String.class)
        .addScalar("since", Instant.class)
        .addScalar("state", String.class)
        .addScalar("decided_by", String.class)
        .addScalar("decided_at", Instant.class)
        .addScalar("reason", String.class)
        .addScalar("cell", String.class)
        .getResultList()
        .stream()
        .map(DraftReading::letter)
        .toList();
  }

  private static Letter letter(@Nullable Object[] row) {
    Notice notice = FactJson.read(text(row[4]), Notice.class);
    var draft =
        new Draft(
            number(row[1]),
            text(row[2]),
            text(row[3]),
            List.of(notice),
            Hold.valueOf(text(row[5])),
            Told.read(text(row[6]), text(row[7])),
            row[8] instanceof Instant since ? since : Instant.EPOCH,
            DraftState.valueOf(text(row[9])),
            text(row[10]),
            Optional.ofNullable((Instant) row[11]),
            text(row[12]));
    return new Letter(number(row[0]), notice, draft, text(row[13]));
  }

  private static long number(@Nullable Object value) {
    return value instanceof Long number ? number : 0;
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  /** Two letters about one inquiry that stand alike. */
  private static Draft together(Draft one, Draft other) {
    List<Notice> letters = new ArrayList<>(one.letters());
    letters.addAll(other.letters());
    return new Draft(
        one.inquiry(),
        one.subject(),
        one.who(),
        letters,
        one.hold(),
        one.detail(),
        one.since(),
        one.state(),
        one.decidedBy(),
        one.decidedAt(),
        one.reason());
  }
}
