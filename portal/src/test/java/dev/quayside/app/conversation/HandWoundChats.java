package dev.quayside.app.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.wecom.Chats.Got;
import dev.quayside.app.wecom.FakeWecom;
import dev.quayside.app.wecom.KfExit;
import dev.quayside.app.wecom.KfHouse;
import dev.quayside.app.wecom.Qyapi;
import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.outbox.Round;
import dev.quayside.inbox.chat.ChatWatch;
import dev.quayside.notifier.Notifier;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.chat.ChatChannel;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.portal.chat.Knocker;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The chats of the hand-wound house: what a customer writes lies at WeCom, which knocks at the
 * portal, and the answers are what he has on his telephone.
 */
final class HandWoundChats implements AutoCloseable {

  private static final String ACCOUNT = "wk-sales";
  private static final int MESSAGES_AT_MOST = 5;

  private final HandWoundHouse house;
  private final FakeWecom wecom = new FakeWecom();
  private final Knocker knocker = new Knocker(Knocker.OFFICIAL);
  private final ChatWatch watch;
  private final Notifier notifier;
  private final Map<String, String> people = new HashMap<>();
  private final List<Came> came = new ArrayList<>();

  /**
   * A letter that came by chat.
   *
   * @param address of whom it came to, as the house knows him
   */
  record Came(String address, LetterText letter) {}

  HandWoundChats(HandWoundHouse house) {
    this.house = house;
    var line = new Qyapi(wecom.settings(), house.db, house.time::get);
    this.watch = ChatWatch.start(new KfHouse(line), house.db, house.time::get, Duration.ofDays(99));
    this.notifier =
        house.notifier(
            new Noting(new ChatChannel(house.db, new KfExit(line), house.time::get)),
            new Round.Box(RawMail.CHATS));
  }

  /** How the house will call somebody who has not written yet. */
  String address(String person) {
    String address = ChatAddress.of(ACCOUNT, person);
    people.put(address, person);
    return address;
  }

  /** He writes, one message after the other, before anybody answers. */
  void receives(String address, List<String> messages) {
    wecom.chats.clock(house.time.get());
    String person = Objects.requireNonNull(people.get(address));
    messages.forEach(words -> wecom.chats.writes(ACCOUNT, person, words));
    knock();
  }

  /** He sends something that is no words, such as his voice. */
  void receivesFile(String address, String type) {
    wecom.chats.clock(house.time.get());
    String person = Objects.requireNonNull(people.get(address));
    wecom.chats.sends(
        ACCOUNT,
        person,
        type,
        type.equals("file") ? "cargo.rar" : "",
        "application/octet-stream",
        "?".getBytes(UTF_8));
    knock();
  }

  private void knock() {
    try {
      var call = knocker.written(ACCOUNT, "token", house.time.get());
      assertThat(knocker.knock(house.page("/").getPort(), call)).isEqualTo(200);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!house.db.with(books -> books.knocks().open()).isEmpty()) {
      assertThat(System.nanoTime()).as("what was written is fetched").isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }
    house.answersAll();
  }

  /** Everything that waits goes out; what came to anybody by it. */
  List<Came> tellsAll() {
    HandWoundHouse.tellAll(notifier);
    var all = List.copyOf(came);
    came.clear();
    return all;
  }

  /** Sends, and looks at the customer's telephone. */
  private final class Noting implements Channel {

    private final ChatChannel channel;

    Noting(ChatChannel channel) {
      this.channel = channel;
    }

    @Override
    public Posting send(Letter letter) {
      String address = letter.to().address();
      String person = Objects.requireNonNull(people.get(address), address);
      int before = wecom.chats.got(person).size();
      Posting posting = channel.send(letter);
      List<Got> got = wecom.chats.got(person);
      came.add(new Came(address, read(got.subList(before, got.size()), letter.messageId())));
      return posting;
    }

    @Override
    public Posting sendUncopied(Letter letter) {
      return send(letter);
    }

    @Override
    public boolean copies() {
      return channel.copies();
    }

    @Override
    public void rehearse(Letter letter) {
      channel.rehearse(letter);
    }

    @Override
    public void close() {
      channel.close();
    }
  }

  private static LetterText read(List<Got> messages, String letter) {
    assertThat(messages).hasSizeBetween(1, MESSAGES_AT_MOST);
    String words =
        messages.stream()
            .filter(one -> one.type().equals("text"))
            .map(Got::words)
            .collect(joining("\n"));
    List<String> papers =
        messages.stream()
            .filter(one -> one.type().equals("file"))
            .map(one -> LetterText.paper(one.file().toArray()))
            .toList();
    return new LetterText(words, papers, letter, "");
  }

  @Override
  public void close() {
    watch.close();
    wecom.close();
  }
}
