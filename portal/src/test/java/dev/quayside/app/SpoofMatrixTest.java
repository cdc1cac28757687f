package dev.quayside.app;

import static dev.quayside.app.SpoofWorld.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Everybody who may write in a customer's name or close to it, through the bot, the book and the
 * notifier: his own prices are read only where they belong, in letters and in papers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpoofMatrixTest {

  private static final List<String> VERDICTS = List.of("pass", "fail", "none", "temperror", "");
  private static final List<String> WRITERS =
      List.of("li@acme.example", "zhao@elsewhere.example", "li@acrne.example");

  private SpoofWorld world;

  @BeforeAll
  void open() {
    world = new SpoofWorld();
  }

  @AfterAll
  void close() {
    world.close();
  }

  /** One mail of the matrix. */
  private record Cell(String verdict, String writer, boolean elsewhere, boolean outsider) {

    String headers() {
      String domain = writer.substring(writer.indexOf('@') + 1);
      return (verdict.isEmpty()
              ? ""
              : "Authentication-Results: mx.forwarder.example; dmarc=%s header.from=%s\n"
                  .formatted(verdict, domain))
          + "From: Li <%s>\nTo: %s\n".formatted(writer, OURS)
          + (elsewhere ? "Reply-To: box@other.example\n" : "")
          + (outsider ? "Cc: agent@broker.example\n" : "");
    }

    /** The only ones who may read the customer's own prices. */
    List<String> mayRead() {
      return verdict.equals("pass") && writer.equals("li@acme.example")
          ? List.of("li@acme.example")
          : List.of();
    }
  }

  private static List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (String verdict : VERDICTS) {
      for (String writer : WRITERS) {
        for (boolean elsewhere : new boolean[] {false, true}) {
          for (boolean outsider : new boolean[] {false, true}) {
            cells.add(new Cell(verdict, writer, elsewhere, outsider));
          }
        }
      }
    }
    return cells;
  }

  @Test
  void a_customers_own_prices_reach_nobody_but_himself_whoever_writes_and_whoever_reads_along() {
    for (Cell cell : cells()) {
      List<SpoofWorld.Sent> letters = world.answers(cell.headers());

      assertThat(letters).as(cell.toString()).isNotEmpty();
      for (SpoofWorld.Sent letter : letters) {
        boolean own = letter.shows(SpoofWorld.CONTRACT_PRICE);
        boolean anybodys = letter.shows(SpoofWorld.TARIFF_PRICE);
        assertThat(own ^ anybodys).as("one price in %s of %s", letter.to(), cell).isTrue();
        if (own) {
          assertThat(letter.to()).as(cell.toString()).isEqualTo(cell.mayRead());
        }
      }
      assertThat(letters.stream().anyMatch(one -> one.shows(SpoofWorld.CONTRACT_PRICE)))
          .as(cell.toString())
          .isEqualTo(!cell.mayRead().isEmpty());
    }
  }

  @Test
  void where_only_a_contract_has_a_rate_others_read_the_same_words_as_a_stranger() {
    List<SpoofWorld.Sent> strangers = world.answersOnContractLane("zhao@elsewhere.example", "");
    List<SpoofWorld.Sent> forged =
        world.answersOnContractLane("li@acme.example", "dmarc=fail header.from=acme.example");

    assertThat(forged).hasSize(1);
    assertThat(words(forged.getFirst())).isEqualTo(words(strangers.getFirst()));
  }

  @Test
  void where_a_customer_is_not_proved_sales_are_told_that_his_prices_were_held_back() {
    world.answers(new Cell("none", "li@acme.example", false, false).headers());

    assertThat(world.tasks()).anySatisfy(about -> assertThat(about).contains("were held back"));
  }

  @Test
  void a_lookalike_and_a_forger_are_shown_to_sales() {
    world.answers(new Cell("pass", "li@acrne.example", false, false).headers());
    world.answers(new Cell("fail", "li@acme.example", false, false).headers());

    assertThat(world.tasks())
        .anySatisfy(about -> assertThat(about).contains("acrne.example, not acme.example"))
        .anySatisfy(about -> assertThat(about).contains("forged sender"));
  }

  /** Without our mark and the hour, which no two letters share. */
  private static String words(SpoofWorld.Sent letter) {
    return letter.text().replaceAll("q\\.[0-9a-f]{16}|[0-9]", "");
  }
}
