package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.autonomy.Level;
import dev.quayside.db.autonomy.Limit.What;
import dev.quayside.db.autonomy.Passing.Hold;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.task.SalesTask.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What leaves and is looked at, what a limit keeps, and what a frozen house keeps. */
class FreezeTest {

  private static final String LI = "Li <li@acme.example>";

  private final DraftHouse at = new DraftHouse();

  @Test
  void supervised_it_leaves_at_once_and_somebody_looks_at_it() {
    at.leaves(Level.SUPERVISED);

    FiledInquiry inquiry = at.asks();

    assertThat(at.next()).isPresent();
    assertThat(at.drafted(inquiry)).isEmpty();
    assertThat(at.tasks()).containsExactly(Kind.LOOK_AT_ANSWER);
  }

  @Test
  void a_quote_of_more_than_may_leave_unseen_waits() {
    at.house.db.use(books ->
        books
            .autonomy()
            .limit(
                What.AMOUNT,
                Optional.of(new BigDecimal("6000")),
                "Lena Wu",
                "large ones first",
                at.house.time.get()));

    FiledInquiry large = at.asks();
    FiledInquiry small =
        at.house.receives(
            mail(LI, "Message-ID: <9@acme.example>", "Shanghai to Los Angeles, 1x40HQ, toys"));

    assertThat(at.draft(large).hold()).isEqualTo(Hold.AMOUNT);
    assertThat(at.drafted(small)).isEmpty();
  }

  @Test
  void nothing_leaves_a_frozen_house_but_what_sales_send() {
    FiledInquiry before = at.asks();
    at.freeze();
    FiledInquiry during =
        at.house.receives(
            mail(LI, "Message-ID: <9@acme.example>", "Shanghai to Los Angeles, 1x40HQ, toys"));

    assertThat(at.outgoing()).isEmpty();
    assertThat(at.draft(before).hold()).isEqualTo(Hold.FROZEN);
    assertThat(at.draft(during).hold()).isEqualTo(Hold.FROZEN);

    at.send(during, "Wang Fang");

    assertThat(at.outgoing()).extracting(Pending::inquiry).containsExactly(during.id());
  }

  @Test
  void after_a_thaw_the_robot_answers_again_and_what_waited_waits_on() {
    at.freeze();
    FiledInquiry during = at.asks();

    boolean thawed =
        at.house.db.with(books -> books.drafts().freezing().thaw("Lena Wu", at.house.time.get()));
    FiledInquiry after =
        at.house.receives(
            mail(LI, "Message-ID: <9@acme.example>", "Shanghai to Los Angeles, 1x40HQ, toys"));

    assertThat(thawed).isTrue();
    assertThat(at.draft(during).waits()).isTrue();
    assertThat(at.outgoing()).extracting(Pending::inquiry).containsExactly(after.id());
  }
}
