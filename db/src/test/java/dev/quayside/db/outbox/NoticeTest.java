package dev.quayside.db.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.LooseIndication;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.customer.Language;
import dev.quayside.db.json.FactJson;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Mode;
import java.time.Instant;
import java.time.LocalDate;
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

  @Test
  void what_is_asked_comes_back_with_its_choices_and_what_it_will_cost() {
    var box = new Choice.Box(Equipment.HC40);
    var question =
        new Question(
            About.EQUIPMENT,
            List.of(box, new Choice.Loose(Mode.LCL)),
            Optional.of(box),
            Optional.of("1a 1b"));
    var money = Money.of("USD", "1850");
    var indication =
        new Indication(
            About.EQUIPMENT,
            List.of(new Indication.Figure(box, money, money)),
            Optional.of(Containers.of(3, Equipment.HC40)));
    var loose =
        new LooseIndication(
            Mode.LCL,
            List.of(new LooseIndication.Step(1, money)),
            money,
            Optional.of("Shanghai - Hamburg"),
            Optional.of(LocalDate.of(2026, 6, 30)));
    var notice =
        new Notice.DetailsWanted(
            LI, List.of("?"), List.of(question), List.of(indication), List.of(loose), List.of());

    var read = FactJson.read(FactJson.write(notice), Notice.class);

    assertThat(read).isEqualTo(notice);
  }

  @Test
  void a_question_put_before_choices_had_letters_can_still_be_asked() {
    var notice =
        new Notice.DetailsWanted(
            LI,
            List.of(),
            List.of(new Question(About.ORIGIN, List.of())),
            List.of(),
            List.of(),
            List.of());
    var older =
        FactJson.write(notice)
            .replaceFirst(
                "\\{\"about\":\"ORIGIN\"[^}]*}", "{\"about\":\"ORIGIN\",\"choices\":[\"A\"]}")
            .replaceFirst(",\"indication\":[^,]*", "")
            .replace(",\"more\":[],\"loose\":[]", "");

    var read = FactJson.read(older, Notice.class);

    assertThat(older).contains("choices").doesNotContain("offered", "indication", "loose");
    assertThat(read).isEqualTo(notice);
  }
}
