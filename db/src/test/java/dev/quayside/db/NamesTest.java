package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.naming.Deciding;
import dev.quayside.db.naming.ProposedName;
import dev.quayside.db.naming.ProposedName.State;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names of ports count once somebody approved them who saw what they do. */
class NamesTest {

  private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
  private static final HouseName ANGEL_CITY = name("Angel City", "USLAX");

  private Db db;

  @BeforeEach
  void open() {
    db = TestBook.empty();
  }

  @Test
  void a_name_holds_once_it_was_tried_and_approved_until_it_is_ended() {
    long id = proposed(ANGEL_CITY);

    var untried = approve(id, 0, "Lena");
    tryAll();
    var approved = approve(id, 1, "Lena");
    var holding = holding();
    var ended = db.with(books -> books.names().desk().end(id, "Zhao", "two cities", NOW));

    assertThat(untried).isEqualTo(new Deciding.NotSeen());
    assertThat(approved).isEqualTo(new Deciding.Done());
    assertThat(holding).containsExactly(ANGEL_CITY);
    assertThat(ended).isEqualTo(new Deciding.Done());
    assertThat(holding()).isEmpty();
    assertThat(newest().state()).isEqualTo(State.ENDED);
    assertThat(newest().reason()).isEqualTo("as they say");
    assertThat(newest().endReason()).isEqualTo("two cities");
  }

  @Test
  void of_two_who_decide_at_once_the_second_is_told_of_the_first() throws Exception {
    long id = proposed(ANGEL_CITY);
    tryAll();
    Callable<Deciding> lena = () -> approve(id, 1, "Lena");
    Callable<Deciding> zhao =
        () -> db.with(books -> books.names().desk().refuse(id, "Zhao", "no", NOW));

    List<Deciding> both;
    try (var two = Executors.newFixedThreadPool(2)) {
      both = two.invokeAll(List.of(lena, zhao)).stream().map(Future::resultNow).toList();
    }

    assertThat(both)
        .containsOnlyOnce(new Deciding.Done())
        .containsAnyOf(new Deciding.DecidedBefore("Lena"), new Deciding.DecidedBefore("Zhao"));
  }

  @Test
  void one_word_means_one_port_and_what_waits_is_tried_anew() {
    long first = proposed(ANGEL_CITY);
    long second = proposed(name("ANGEL CITY", "USLGB"));
    tryAll();

    var one = approve(first, 1, "Lena");
    var stale = approve(second, 1, "Lena");
    tryAll();
    var taken = approve(second, 2, "Lena");

    assertThat(one).isEqualTo(new Deciding.Done());
    assertThat(stale).isEqualTo(new Deciding.NotSeen());
    assertThat(taken).isEqualTo(new Deciding.Taken(ANGEL_CITY));
  }

  @Test
  void what_was_turned_down_no_correction_proposes_again_but_somebody_may() {
    long id = proposed(ANGEL_CITY);
    db.use(books -> books.names().desk().refuse(id, "Zhao", "no such port", NOW));

    boolean byItself =
        db.with(books -> books.names().learn(ANGEL_CITY, 1, 1, "to Angel City", "Chen", NOW));
    boolean byHand = db.with(books -> books.names().propose(ANGEL_CITY, "Chen", NOW));
    boolean twice = db.with(books -> books.names().propose(ANGEL_CITY, "Lena", NOW));

    assertThat(List.of(byItself, byHand, twice)).containsExactly(false, true, false);
  }

  @Test
  void a_trial_that_does_not_end_comes_up_three_times_and_no_more() {
    proposed(ANGEL_CITY);

    for (int nth = 0; nth < 3; nth++) {
      assertThat(claim(NOW.plus(Duration.ofMinutes(nth)))).isTrue();
    }

    assertThat(claim(NOW.plus(Duration.ofHours(1)))).isFalse();
    assertThat(newest().stillTried()).isTrue();
  }

  private boolean claim(Instant now) {
    return db.with(books -> books.names().trials().claimNext(now, Duration.ofMinutes(1)))
        .isPresent();
  }

  private long proposed(HouseName name) {
    db.use(books -> books.names().propose(name, "Chen", NOW));
    return newest().id();
  }

  private ProposedName newest() {
    return db.with(books -> books.names().all()).getFirst();
  }

  private List<HouseName> holding() {
    return db.with(books -> books.names().holding());
  }

  private Deciding approve(long id, int seen, String by) {
    return db.with(books -> books.names().desk().approve(id, seen, by, "as they say", NOW));
  }

  /** As the bot would, on a book without mails. */
  private void tryAll() {
    db.use(books -> {
      var trials = books.names().trials();
      for (var next = trials.claimNext(NOW, Duration.ofMinutes(1));
          next.isPresent();
          next = trials.claimNext(NOW, Duration.ofMinutes(1))) {
        trials.tried(next.get(), 0, true, List.of(), NOW);
      }
    });
  }

  private static HouseName name(String name, String code) {
    return new HouseName(name, new UnLocode(code), PlaceKind.SEA);
  }
}
