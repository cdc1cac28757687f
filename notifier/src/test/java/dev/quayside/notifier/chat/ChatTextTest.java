package dev.quayside.notifier.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.OwnMark;
import dev.quayside.notifier.letter.Letter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChatTextTest {

  @Test
  void what_fits_is_one_message() {
    String full = "港".repeat(682) + "ab";

    assertThat(ChatText.split(full)).containsExactly(full);
    assertThat(ChatText.split(full + "c")).hasSize(2);
    assertThat(ChatText.split("")).isEmpty();
  }

  @Test
  void a_long_text_is_parted_where_a_reader_pauses() {
    String first = "包含：海运费。".repeat(70);
    String second = "不含：拖车。".repeat(70);

    assertThat(ChatText.split(first + "\n\n" + second)).containsExactly(first, second);
    assertThat(ChatText.split(first + second))
        .hasSize(2)
        .allSatisfy(part -> assertThat(part).endsWith("。"));
  }

  @Test
  void whatever_is_written_no_message_is_too_large_and_no_letter_lost() {
    var random = new Random(7);
    String letters = "abc 港口。\n😀é，";
    List<String> texts =
        Stream.generate(() ->
                random
                    .ints(random.nextInt(6_000), 0, letters.codePointCount(0, letters.length()))
                    .map(nth -> letters.codePointAt(letters.offsetByCodePoints(0, nth)))
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
            .limit(300)
            .toList();

    assertThat(texts)
        .allSatisfy(text -> {
          List<String> parts = ChatText.split(text);
          assertThat(parts)
              .allSatisfy(
                  part -> assertThat(part.getBytes(UTF_8).length).isBetween(1, ChatText.MOST));
          assertThat(bare(String.join("", parts))).isEqualTo(bare(text));
        });
  }

  @Test
  void a_chat_is_not_called_a_mail_and_has_no_mark() {
    var mark = new OwnMark("0123456789abcdef");
    String words = "Just reply to this mail.\n\n直接回复本邮件即可。\n\n" + mark.token();

    assertThat(ChatText.of(letter(words, mark))).containsExactly("Just reply here.\n\n直接回复即可。");
  }

  private static Letter letter(String words, OwnMark mark) {
    var to =
        new Envelope(
            "",
            "wx-1@wecom.invalid",
            "",
            Optional.empty(),
            List.of(),
            Language.ZH,
            "",
            OffsetDateTime.parse("2026-06-01T10:00:00+08:00"));
    return new Letter(to, "<1@forwarder.example>", Optional.of(mark), "", words, "", List.of());
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
