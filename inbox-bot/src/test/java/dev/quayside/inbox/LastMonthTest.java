package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Li of Acme had toys in May and chairs in June; now he wants what he had in some month. */
class LastMonthTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String LAST = "Shanghai to Los Angeles, 2x40HQ, %s, 20000 kg in all";

  private final SmallHouse house = new SmallHouse();
  private int mails;

  @Test
  void a_month_that_he_names_tells_which_one_he_means() {
    house.sells("COSU", "2000", Optional.empty());
    house.time.set(Instant.parse("2026-05-29T02:00:00Z"));
    GivenQuote may = asks(LAST.formatted("toys") + ", ready 5 June");
    house.time.set(SmallHouse.MONDAY_MORNING);
    asks(LAST.formatted("chairs"));

    GivenQuote again = asks("Please quote the same as in May.");
    GivenQuote once = asks("按五月份那票报一下");
    Optional<Notice> never = answer("Please quote the same as in March.");

    assertThat(again.takenOver()).map(TakenOver::quote).contains(may.number());
    assertThat(again.offer().request().goods().description()).contains("toys");
    assertThat(once.takenOver()).map(TakenOver::quote).contains(may.number());
    assertThat(never).containsInstanceOf(Notice.HandedOver.class);
  }

  private GivenQuote asks(String words) {
    assertThat(answer(words)).as(words).containsInstanceOf(Notice.QuotesGiven.class);
    List<GivenQuote> newest = house.db.with(books -> books.quotes().newest(1));
    return newest.getFirst();
  }

  private Optional<Notice> answer(String words) {
    mails++;
    house.time.set(house.time.get().plus(Duration.ofMinutes(20)));
    return house.answer(
        house.receives(mail(LI, "Message-ID: <%d@acme.example>".formatted(mails), words)));
  }
}
