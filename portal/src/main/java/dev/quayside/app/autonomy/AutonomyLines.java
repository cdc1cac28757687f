package dev.quayside.app.autonomy;

import dev.quayside.db.Books;
import dev.quayside.db.agreement.Agreement;
import dev.quayside.db.agreement.Standing;
import dev.quayside.db.autonomy.AutonomyRule;
import dev.quayside.db.autonomy.Freeze;
import dev.quayside.db.autonomy.KeptRule;
import dev.quayside.db.autonomy.Limit;
import dev.quayside.db.customer.Customer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the robot may do alone, told line by line. */
final class AutonomyLines {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private AutonomyLines() {}

  /** What holds. */
  static List<String> now(Books books) {
    List<String> lines = new ArrayList<>();
    lines.add(
        books.autonomy().frozen().map(freeze -> "FROZEN " + since(freeze)).orElse("not frozen"));
    books.agreement().standings().forEach(standing -> lines.add(told(standing, books)));
    books.autonomy().limits().stream()
        .filter(Limit::holds)
        .forEach(limit -> lines.add(told(limit)));
    lines.add("everything else: autonomous");
    int waiting = books.drafts().waiting().size();
    lines.add("%d letters wait for sales".formatted(waiting));
    return lines;
  }

  private static String since(Freeze freeze) {
    return "since %s by %s: %s".formatted(MINUTE.format(freeze.at()), freeze.by(), freeze.why());
  }

  private record Line(Instant at, String text) {}

  /** All that was ever said, the newest first. */
  static List<String> history(Books books) {
    List<Line> lines = new ArrayList<>();
    books
        .autonomy()
        .rules()
        .forEach(kept -> {
          lines.add(new Line(kept.setAt(), told(kept, books)));
          kept.endedAt()
              .ifPresent(at ->
                  lines.add(
                      new Line(
                          at,
                          "ended: %s, by %s"
                              .formatted(told(kept.rule(), books), kept.endedBy().orElse("")))));
        });
    books.autonomy().limits().forEach(limit -> lines.add(new Line(limit.setAt(), told(limit))));
    books
        .autonomy()
        .freezes()
        .forEach(freeze -> {
          lines.add(new Line(freeze.at(), "frozen " + since(freeze)));
          freeze
              .thawedAt()
              .ifPresent(
                  at -> lines.add(new Line(at, "thawed by " + freeze.thawedBy().orElse(""))));
        });
    return lines.stream()
        .sorted((one, other) -> other.at().compareTo(one.at()))
        .map(line -> MINUTE.format(line.at()) + "  " + line.text())
        .toList();
  }

  private static String told(Standing standing, Books books) {
    Agreement agreement = standing.agreement();
    String said =
        agreement.of() == 0
            ? ""
            : "; %d of %d agreed, at least %d %%"
                .formatted(agreement.agreed(), agreement.of(), agreement.percentAtLeast());
    return told(standing.kept(), books)
        + said
        + standing.mayGoTo().map(level -> ": may go up to " + word(level)).orElse("");
  }

  private static String told(KeptRule kept, Books books) {
    return "%s; %s: %s".formatted(told(kept.rule(), books), kept.setBy(), kept.why());
  }

  static String told(AutonomyRule rule, Books books) {
    String whom =
        rule.customer()
            .flatMap(id -> books.customers().byId(id))
            .map(Customer::code)
            .orElse("all customers");
    return "%-10s for %s, lanes %s, %s%s"
        .formatted(
            word(rule.level()),
            whom,
            rule.lanes(),
            rule.kind().map(AutonomyLines::word).orElse("all letters"),
            rule.moves() == AutonomyRule.Moves.AUTOMATIC ? ", moves up by itself" : "");
  }

  private static String told(Limit limit) {
    String what =
        switch (limit.what()) {
          case AMOUNT -> "a quote of more than USD %s waits";
          case ANSWERS_AN_HOUR -> "beyond %s letters in an hour the next ones wait";
        };
    Optional<String> ended = limit.endedBy();
    return "%s; %s: %s%s"
        .formatted(
            what.formatted(limit.most().toPlainString()),
            limit.setBy(),
            limit.why(),
            ended.map(by -> " (ended by " + by + ")").orElse(""));
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
