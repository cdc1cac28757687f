package dev.quayside.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.task.OpenTask;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred conversations, from the inquiry to the last word, played by mail on a moved clock; each
 * is a file, and how it is written stands in {@code world.txt}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationsTest {

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private static final String ENGLISH =
      "\\b(the|he|his|is|was|for|and|not|no|of|on|by|with|from|it|wants|asks|says|which|where)\\b";

  private final List<Conversation> conversations = ConversationFile.all();
  private HandWoundHouse house;
  private Month month;

  @BeforeAll
  void play() {
    house = new HandWoundHouse();
    var world = World.read();
    house.db.use(books -> world.fill(books, conversations));
    month = new Month(house, world, conversations);
    month.play();
  }

  @AfterAll
  void close() {
    house.close();
  }

  Stream<Conversation> conversations() {
    return conversations.stream();
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void what_lies_in_his_mailbox_is_what_a_good_forwarder_would_have_answered(Conversation one) {
    Correspondence played = month.of(one);

    assertThat(played.story).isEqualTo(one.story());
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void nothing_is_asked_twice(Conversation one) {
    List<String> asked = month.of(one).asked;

    assertThat(asked).doesNotHaveDuplicates();
  }

  @Test
  void no_mail_is_left_lying() {
    assertThat(house.db.<Long>with(books -> books.messages().waiting())).isZero();
    assertThat(house.db.<List<?>>with(books -> books.messages().parked())).isEmpty();
    assertThat(house.db.<List<?>>with(books -> books.outbox().waiting(10))).isEmpty();
  }

  @Test
  void what_sales_are_to_do_is_said_in_chinese_without_english_around_it() {
    List<OpenTask> tasks = house.db.with(books -> books.tasks().open());

    assertThat(tasks).hasSizeGreaterThan(20);
    assertThat(tasks)
        .allSatisfy(task ->
            assertThat(QUOTED.matcher(task.about().zh()).replaceAll(""))
                .matches("(?s).*\\p{IsHan}.*")
                .doesNotContainPattern(ENGLISH));
  }

  @Test
  void there_are_a_hundred_and_half_of_them_are_chinese() {
    assertThat(conversations.stream().filter(Conversation::chinese))
        .hasSizeGreaterThanOrEqualTo(50);
    assertThat(conversations.stream().filter(one -> !one.chinese()))
        .hasSizeGreaterThanOrEqualTo(50);
  }
}
