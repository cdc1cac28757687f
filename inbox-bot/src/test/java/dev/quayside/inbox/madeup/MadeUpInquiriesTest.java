package dev.quayside.inbox.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MadeUpInquiriesTest {

  private static final int MANY = 1_000;

  private final MadeUpInquiries inquiries =
      new MadeUpInquiries(Stock.builtIn(), 7, Facts.SENT.toLocalDate());

  @Test
  void the_same_seed_makes_up_the_same_messages() {
    var again = new MadeUpInquiries(Stock.builtIn(), 7, Facts.SENT.toLocalDate());
    var others = new MadeUpInquiries(Stock.builtIn(), 8, Facts.SENT.toLocalDate());

    var first = inquiries.first(50);

    assertThat(first).isEqualTo(again.first(50)).isNotEqualTo(others.first(50));
  }

  @Test
  void every_form_comes_in_both_languages() {

    var kinds =
        inquiries.first(MANY).stream().map(s -> s.tongue() + " " + s.form()).distinct().toList();

    assertThat(kinds).hasSize(2 * Stock.FORMS.size());
  }

  @Test
  void the_right_answer_says_only_what_the_message_says() {
    var inquiry =
        inquiries.first(MANY).stream().filter(s -> s.right().goods().isPresent()).findFirst();

    var answer = RightAnswer.of(inquiry.orElseThrow());

    assertThat(answer.at("/requests/0/mode").asString()).isEqualTo("FCL");
    assertThat(inquiry.orElseThrow().body().toLowerCase(Locale.ROOT))
        .contains(answer.at("/requests/0/cargo/description").asString().toLowerCase(Locale.ROOT));
  }

  @Test
  void ordinary_inquiries_are_read_right_and_stay_clear() {

    var wrong =
        inquiries.first(MANY).stream()
            .filter(inquiry -> !right(inquiry))
            .map(MadeUpInquiry::body)
            .collect(Collectors.joining("\n----\n"));

    assertThat(wrong.split("\n----\n", -1)).as(wrong).hasSizeLessThan(MANY / 100);
  }

  private static boolean right(MadeUpInquiry inquiry) {
    var facts = Facts.of(inquiry);
    return facts.clear() && facts.are(inquiry.right());
  }

  @Test
  void one_more_box_place_or_cargo_is_noticed_in_every_one_of_a_thousand() {
    var random = new Random(20);

    var missed =
        inquiries.first(MANY).stream()
            .map(inquiry -> new Pair(inquiry, Additions.to(inquiry, random)))
            .filter(pair -> !noticed(pair))
            .map(pair -> pair.added().phrase() + " <- " + pair.added().inquiry().body())
            .toList();

    assertThat(missed).isEqualTo(List.of());
  }

  private record Pair(MadeUpInquiry before, Additions.Added added) {}

  /** It is stopped, or read beside all that was read before. */
  private static boolean noticed(Pair pair) {
    var facts = Facts.of(pair.added().inquiry());
    return !facts.clear() || facts.addTo(Facts.of(pair.before()));
  }
}
