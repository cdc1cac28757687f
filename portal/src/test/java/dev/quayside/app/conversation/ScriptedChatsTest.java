package dev.quayside.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.desk.Act;
import dev.quayside.db.user.User;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sixty chats, each a file written as that of a conversation (several messages in a row are parted
 * by "//", "Sends: voice" is one without words), played through WeCom's callback and, with the same
 * words, by mail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptedChatsTest {

  private final List<Conversation> conversations = ConversationFile.all("chats/");
  private HandWoundHouse house;
  private HandWoundChats chats;
  private BothWays played;

  @BeforeAll
  void play() {
    house = new HandWoundHouse();
    chats = new HandWoundChats(house);
    var world = World.read();
    played = new BothWays(house, chats, world);
    List<Conversation> seated = played.seat(conversations);
    house.db.use(books -> world.fill(books, seated));
    played.play();
  }

  @AfterAll
  void close() {
    chats.close();
    house.close();
  }

  Stream<Conversation> conversations() {
    return conversations.stream();
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void what_he_has_on_his_telephone_is_what_a_good_forwarder_would_have_answered(Conversation one) {
    assertThat(played.byChat(one)).isEqualTo(one.story());
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void a_chat_says_nothing_of_mails_nor_of_an_address_that_nobody_knows(Conversation one) {
    assertThat(played.letters(one))
        .allSatisfy(letter -> {
          assertThat(letter.text())
              .doesNotContain("wecom.invalid", "WeChat", "your mail", "this mail", "本邮件", "来信");
          assertThat(letter.papers()).noneMatch(paper -> paper.contains("wecom.invalid"));
        });
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void the_same_words_by_mail_are_answered_alike(Conversation one) {
    assertThat(played.byMail(one)).isEqualTo(played.byChat(one));
  }

  @Test
  void what_a_salesperson_writes_at_the_desk_is_in_the_chat() {
    Conversation complains =
        conversations.stream()
            .filter(one -> one.file().equals("zh/complains.txt"))
            .findFirst()
            .orElseThrow();
    String address = played.address(complains);
    house.db.use(books -> {
      long inquiry =
          books.inquiries().newest(999).stream()
              .filter(filed -> filed.inquiry().sender().equals(address))
              .findFirst()
              .orElseThrow()
              .id();
      User wang = books.users().byEmail("wang@forwarder.example").orElseThrow().user();
      var act = new Act(inquiry, wang, books.cases().stamp(inquiry), house.time.get());
      books.cases().write(act, "已在核实，下午四点前给您书面说明。", true);
    });
    house.time.set(house.time.get().plus(Duration.ofMinutes(1)));
    house.doesAsSalesSay();
    List<HandWoundChats.Came> came = chats.tellsAll();

    assertThat(came)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.address()).isEqualTo(address);
          assertThat(one.letter().text()).contains("已在核实，下午四点前给您书面说明。");
        });
  }

  @Test
  void nothing_is_left_lying() {
    assertThat(house.db.<Long>with(books -> books.messages().waiting())).isZero();
    assertThat(house.db.<List<?>>with(books -> books.messages().parked())).isEmpty();
    assertThat(house.db.<List<?>>with(books -> books.outbox().waiting(10))).isEmpty();
  }

  @Test
  void there_are_sixty_in_both_languages() {
    assertThat(conversations).hasSizeGreaterThanOrEqualTo(60);
    assertThat(conversations.stream().filter(Conversation::chinese)).hasSizeBetween(20, 60);
  }
}
