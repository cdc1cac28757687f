package dev.quayside.inbox.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.quayside.db.message.Bytes;
import dev.quayside.inbox.Fixtures;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.ChatReader;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.rates.place.Places;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand mails hurt in all ways: each is understood, or parked with its reason. */
class MutationTest {
  /** A chat message or a mail, byte by byte. */
  private record Letter(boolean chat, Bytes bytes) {
    @Override
    public String toString() {
      return new String(bytes.toArray(), StandardCharsets.ISO_8859_1);
    }
  }

  private static final int ALL = 10_000;

  /** Work of the processor for one letter, which a busy machine makes no longer. */
  private static final Duration MOST_WORK = Duration.ofSeconds(2);

  /** Only so that an endless loop ends; far above what a busy machine needs. */
  private static final Duration HANG = Duration.ofSeconds(60);

  private static final Understander UNDERSTANDER =
      new Understander(Places.builtIn(), FileReader.CLOSED);

  @ParameterizedTest
  @EnumSource
  void a_mail_hurt_in_any_way_is_understood_or_parked_with_its_reason(Mutation mutation)
      throws IOException {
    List<Letter> letters = letters();
    Random chance = new Random(mutation.name().hashCode());
    int rounds = 1 + ALL / Mutation.values().length;
    Map<Opened.Reason, Integer> parked = new EnumMap<>(Opened.Reason.class);

    for (int i = 0; i < rounds; i++) {
      Letter whole = letters.get(chance.nextInt(letters.size()));
      Letter hurt =
          new Letter(whole.chat(), Bytes.of(mutation.of(whole.bytes().toArray(), chance)));
      String outcome =
          assertTimeoutPreemptively(
              HANG, () -> outcomeInTime(hurt, parked), () -> "hangs: " + hurt.toString());

      assertThat(outcome).as(hurt::toString).isNotBlank();
    }
    assertThat(parked.values().stream().mapToInt(n -> n).sum()).isLessThan(rounds / 2);
  }

  private static String outcomeInTime(Letter letter, Map<Opened.Reason, Integer> parked) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    String outcome = outcome(letter, parked);
    long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(Duration.ofNanos(work)).as(letter::toString).isLessThan(MOST_WORK);
    return outcome;
  }

  private static String outcome(Letter letter, Map<Opened.Reason, Integer> parked) {
    if (letter.chat()) {
      String text = new String(letter.bytes().toArray(), StandardCharsets.UTF_8);
      return understood(ChatReader.read(text, Fixtures.RECEIVED));
    }
    return switch (MailReader.read(letter.bytes().toArray(), Fixtures.RECEIVED)) {
      case Opened.Read(Message message) -> understood(message);
      case Opened.Unreadable(Opened.Reason reason, String detail, _) -> {
        parked.merge(reason, 1, Integer::sum);
        yield reason + detail;
      }
    };
  }

  private static String understood(Message message) {
    return UNDERSTANDER.understand(message).intent().word();
  }

  private static List<Letter> letters() throws IOException {
    List<Path> files = new ArrayList<>(Fixtures.messages("/rfq"));
    files.addAll(Fixtures.messages("/dev/quayside/inbox/mail/letters"));
    List<Letter> letters = new ArrayList<>();
    for (Path file : files) {
      letters.add(new Letter(file.toString().endsWith(".txt"), Bytes.of(Files.readAllBytes(file))));
    }
    return letters;
  }
}
