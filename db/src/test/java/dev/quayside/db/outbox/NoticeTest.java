package dev.quayside.db.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.json.FactJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final Envelope LI =
      new Envelope(
          "Li",
          "li@acme.example",
          "rates",
          Optional.empty(),
          List.of(),
          Language.EN,
          "",
          OffsetDateTime.parse("2026-06-01T02:00:00Z"));

  @Test
  void a_notice_comes_back_as_it_was_put() {
    var files = List.of(new UnreadFile("list.xlsx", UnreadFile.Why.LOCKED));
    var notice = new Notice.HandedOver(LI, "Wang", Instant.EPOCH, files);

    var read = FactJson.read(FactJson.write(notice), Notice.class);

    assertThat(read).isEqualTo(notice);
  }

  @Test
  void a_notice_put_before_unread_files_were_told_of_can_still_be_sent() {
    var notice = new Notice.HandedOver(LI, "Wang", Instant.EPOCH);
    var older = FactJson.write(notice).replace(",\"unread\":[]", "");

    var read = FactJson.read(older, Notice.class);

    assertThat(older).doesNotContain("unread");
    assertThat(read).isEqualTo(notice);
  }

  @Test
  void a_notice_put_before_answers_went_to_all_can_still_be_sent() {
    var notice = new Notice.HandedOver(LI, "Wang", Instant.EPOCH);
    var older =
        FactJson.write(notice)
            .replace(",\"more\":[]", "")
            .replace(",\"cc\":[]", "")
            .replaceFirst(",\"outlook\":[^,]*", "");

    var read = FactJson.read(older, Notice.class);

    assertThat(older).doesNotContain("outlook").doesNotContain("more");
    assertThat(read).isEqualTo(notice);
  }
}
