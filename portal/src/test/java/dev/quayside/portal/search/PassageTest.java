package dev.quayside.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.search.Sought;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

  @ParameterizedTest
  @CsvSource({
    "hamb, Shanghai to Hamburg, Shanghai to [Hamburg]",
    "shipments, our shipment ships, our [shipment] ships",
    "quoting, our quotes, our [quotes]",
    "宁波, 报宁波到汉堡, 报[宁波]到汉堡",
    "40hq, ２ｘ４０ＨＱ 40HQ, ２ｘ４０ＨＱ [40HQ]",
    "rates, prorates and a rate, prorates and a [rate]",
    "a b, b a, [b] [a]",
    "xyz, nothing here, nothing here"
  })
  void the_words_that_were_looked_for_are_marked(String typed, String text, String marked) {
    assertThat(said(Passage.whole(text, Sought.of(typed)))).isEqualTo(marked);
  }

  @Test
  void a_long_text_is_cut_around_the_first_of_them() {
    String text = "word ".repeat(300) + "Antwerp " + "tail ".repeat(300);

    Passage around = Passage.around(text, Sought.of("antwerp"));

    assertThat(around.before()).isTrue();
    assertThat(around.behind()).isTrue();
    assertThat(said(around)).startsWith("word ").contains("[Antwerp]").hasSizeLessThan(230);
  }

  @Test
  void a_text_in_which_none_is_seen_is_shown_from_its_beginning() {
    assertThat(said(Passage.around("Dear\n\n  team,", Sought.of("x1")))).isEqualTo("Dear team,");
  }

  private static String said(Passage passage) {
    return passage.pieces().stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
