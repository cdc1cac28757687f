package dev.quayside.db;

import static dev.quayside.db.SampleInquiry.NOW;
import static dev.quayside.db.SampleInquiry.saying;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.search.Found;
import dev.quayside.db.search.Shelf;
import dev.quayside.db.search.Sought;
import dev.quayside.db.task.SalesTask;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private final Db db = TestBook.empty();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hamburg",
        "HAMB",
        "shipment",
        "shipments",
        "40hq",
        "４０ＨＱ",
        "tom northwind",
        "acme.example",
        "tom@acme.example",
        "PO-88121",
        "hamburg furniture"
      })
  void a_mail_is_found_by_any_of_its_words_their_beginnings_and_english_forms(String typed) {
    file(
        saying("RFQ Hamburg", "Two shipments of furniture, 2 x 40HQ, PO-88121")
            .by("Tom Northwind", "tom@acme.example"));

    assertThat(titles(Shelf.INQUIRIES, typed)).containsExactly("RFQ Hamburg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"宁波", "汉堡", "宁波到汉堡", "厨具", "恒达", "陈", "具", "2*40HQ 宁波", "宁波 汉堡"})
  void chinese_is_found_by_two_characters_by_one_and_by_more(String typed) {
    file(saying("询价", "麻烦报一下宁波到汉堡2*40HQ的价格，不锈钢厨具").by("陈经理", "li@恒达.example"));

    assertThat(titles(Shelf.INQUIRIES, typed)).containsExactly("询价");
  }

  @ParameterizedTest
  @ValueSource(strings = {"波宁", "上海", "hamburgo", "rotterdam", "amburg", "hamburg rotterdam"})
  void what_is_not_there_is_not_found(String typed) {
    file(saying("RFQ", "from 宁波 to Hamburg"));

    assertThat(titles(Shelf.INQUIRIES, typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "!?", "'", "%", "…"})
  void nothing_is_looked_for_where_nothing_is_said(String typed) {
    assertThat(Sought.of(typed).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'); drop table inquiry; --", "a & b | !c", "\\", "it's", "<->", ":*"})
  void whatever_is_typed_is_only_looked_for(String typed) {
    file(saying("RFQ", "it's drop table inquiry; a b c"));

    if (!Sought.of(typed).isEmpty()) {
      assertThat(titles(Shelf.INQUIRIES, typed)).isSubsetOf("RFQ");
    }
    assertThat(titles(Shelf.INQUIRIES, "rfq")).containsExactly("RFQ");
  }

  @Test
  void a_text_of_any_length_is_taken_in_and_found_by_its_beginning() {
    file(saying("Long", "Antwerp " + "词".repeat(400_000)));
    file(
        saying(
            "Wide",
            "Genoa " + IntStream.range(0x4e00, 0x9fa5).mapToObj(Character::toString).toList()));

    assertThat(titles(Shelf.INQUIRIES, "antwerp")).containsExactly("Long");
    assertThat(titles(Shelf.INQUIRIES, "genoa")).containsExactly("Wide");
  }

  @Test
  void a_page_goes_on_behind_the_one_before_with_nothing_twice() {
    IntStream.range(0, 7).forEach(i -> file(saying("Rotterdam " + i, "")));

    List<String> titles = new ArrayList<>();
    Optional<Long> before = Optional.of(Long.MAX_VALUE);
    while (before.isPresent()) {
      Optional<Long> behind = before;
      var page =
          db.with(books -> books.search().find(Shelf.INQUIRIES, Sought.of("rotterdam"), behind, 3));
      page.found().forEach(found -> titles.add(found.title()));
      before = page.next();
    }

    assertThat(titles)
        .containsExactlyElementsOf(
            IntStream.range(0, 7).mapToObj(i -> "Rotterdam " + (6 - i)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMERS, hengda, 宁波恒达",
    "CUSTOMERS, 恒达, 宁波恒达",
    "CUSTOMERS, li.na, 宁波恒达",
    "TASKS, call, ANSWER_INQUIRY",
    "TASKS, 改价, ANSWER_INQUIRY",
    "SHIPMENTS, COSU6301234560, COSU6301234560",
    "SHIPMENTS, 1234560, COSU6301234560",
    "SHIPMENTS, aries, COSU6301234560",
    "SHIPMENTS, csnu6829160, COSU6301234560",
    "PARKED_MAILS, boundary, its boundary does not end",
    "PARKED_MAILS, baker, its boundary does not end"
  })
  void customers_tasks_shipments_and_parked_mails_are_found_too(
      Shelf shelf, String typed, String title) {
    db.use(books -> {
      books.places().fill(SampleLibrary.PORTS);
      CustomerId hengda = books.customers().add("HENGDA", "宁波恒达", Language.ZH);
      books.customers().addContact(hengda, "李娜", "li.na@nbhd.example", Language.ZH);
      long inquiry = saying("One", "").from(hengda).file(books);
      books
          .tasks()
          .open(
              new SalesTask(
                  SalesTask.Kind.ANSWER_INQUIRY,
                  Optional.of(hengda),
                  inquiry,
                  new Told("call him back", "客户要求改价"),
                  Optional.empty(),
                  NOW),
              NOW);
      books
          .shipments()
          .file(
              SampleShipment.of(
                      hengda,
                      "COSU6301234560",
                      "CNSHA-USLAX",
                      "COSCO SHIPPING ARIES",
                      "CSNU6829160")
                  .filing(),
              NOW);
      var raw = Bytes.of("From: tom.baker@acme.example".getBytes(UTF_8));
      books.messages().takeIn(new RawMail("parked", "INBOX", Optional.empty(), raw), NOW);
      long mail = books.messages().claimNext(NOW, Duration.ofMinutes(1)).orElseThrow().id();
      books.messages().park(mail, "its boundary does not end", NOW);
    });

    assertThat(titles(shelf, typed)).containsExactly(title);
  }

  private void file(SampleInquiry mail) {
    db.use(books -> assertThat(mail.file(books)).isPositive());
  }

  private List<String> titles(Shelf shelf, String typed) {
    return db
        .with(books -> books.search().find(shelf, Sought.of(typed), Optional.empty(), 20))
        .found()
        .stream()
        .map(Found::title)
        .toList();
  }
}
