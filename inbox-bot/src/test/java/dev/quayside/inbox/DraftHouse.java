package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.MONDAY;
import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.autonomy.AutonomyRule;
import dev.quayside.db.autonomy.AutonomyRule.Moves;
import dev.quayside.db.autonomy.LanePattern;
import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Level;
import dev.quayside.db.draft.Draft;
import dev.quayside.db.draft.Sending;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.Accepted;
import dev.quayside.db.order.Way;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.rate.terms.Kept;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.money.Money;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A house in which letters wait, and what is asked of it. */
final class DraftHouse {

  private static final String LI = "Li <li@acme.example>";
  private static final String INQUIRY = "Shanghai to Los Angeles, 3x40HQ, general cargo";

  final SmallHouse house = new SmallHouse();

  DraftHouse() {
    house.sells("COSU", "2000", Optional.empty());
  }

  void freeze() {
    assertThat(
            house.db.<Boolean>with(books ->
                books.drafts().freezing().freeze("Lena Wu", "a wrong tariff", house.time.get())))
        .isTrue();
  }

  void leaves(Level level) {
    leaves(Optional.empty(), level);
  }

  void leaves(LetterKind kind, Level level) {
    leaves(Optional.of(kind), level);
  }

  void leaves(Optional<LetterKind> kind, Level level) {
    var rule =
        new AutonomyRule(Optional.of(house.acme), LanePattern.ALL, kind, level, Moves.PROPOSED);
    house.db.use(books -> books.autonomy().set(rule, "Lena Wu", "new customer", house.time.get()));
  }

  /** USD 250 on a container from now on, where it was 100. */
  void earnsMore() {
    house.db.use(books -> {
      Kept<MarginRule> old = books.terms().margins().getFirst();
      books.terms().endMargin(old.number(), MONDAY.minusDays(1));
      books
          .terms()
          .addMargin(
              new MarginRule(
                  "more",
                  Reach.ALL,
                  new Margin.PerContainer(Money.of("USD", "250")),
                  Optional.empty(),
                  "",
                  Optional.empty()));
    });
  }

  FiledInquiry asks() {
    return house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY));
  }

  FiledInquiry says(String id, String text) {
    String headers = "Message-ID: <%s@acme.example>%nIn-Reply-To: <1@acme.example>".formatted(id);
    return house.receives(mail(LI, headers, text));
  }

  Draft draft(FiledInquiry inquiry) {
    return drafted(inquiry).orElseThrow();
  }

  Optional<Draft> drafted(FiledInquiry inquiry) {
    return house.db.with(books -> books.drafts().of(inquiry.id()));
  }

  Sending send(FiledInquiry inquiry, String by) {
    return house.db.with(books -> books.drafts().send(inquiry.id(), by, house.time.get()));
  }

  Accepted accept(String number, int version) {
    var asked = new Acceptance(number, version, 1, "Li", Way.LINK, "");
    return house.db.with(books ->
        books
            .orders()
            .accept(asked, new WorkingHours(ZoneId.of("Asia/Shanghai")), house.time.get()));
  }

  static String number(FiledInquiry inquiry) {
    return inquiry.quotes().getFirst();
  }

  GivenQuote current(String number) {
    return house.db.with(books -> books.quotes().current(number)).orElseThrow();
  }

  Optional<Pending> next() {
    return house.db.with(books -> books.outbox().claimNext(house.time.get()));
  }

  /** All that leaves now. */
  List<Pending> outgoing() {
    var all = new ArrayList<Pending>();
    for (var next = next(); next.isPresent(); next = next()) {
      all.add(next.get());
      Pending taken = next.get();
      house.db.use(books -> books.outbox().tickOff(taken, house.time.get()));
    }
    return all;
  }

  List<Kind> tasks() {
    return house.db.with(books -> books.tasks().open().stream().map(task -> task.kind()).toList());
  }
}
