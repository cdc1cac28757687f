package dev.quayside.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers under the numbers of our questions. */
class NumberedAnswersTest {

  private static final String ASKED = "> 1. 柜型？\n> 2. 品名？\n> 3、毛重多少？\n> 4. 保险要不要买？";

  @Test
  void a_number_stands_for_what_was_asked_under_it() {

    var lines = Answers.numbered(List.of("1. 20GP", "2、瓷砖", "3：十八吨"), ASKED);

    assertThat(lines).containsExactly("container: 20GP", "commodity: 瓷砖", "gross weight: 十八吨");
  }

  @Test
  void a_number_and_a_blank_answer_where_all_come_in_order() {

    assertThat(Answers.numbered(List.of("1 20GP", "2 瓷砖", "3 十八吨", "4 不用"), ASKED))
        .containsExactly("container: 20GP", "commodity: 瓷砖", "gross weight: 十八吨", "不用");
    assertThat(Answers.numbered(List.of("2 pallets", "4 cartons"), ASKED))
        .containsExactly("2 pallets", "4 cartons");
  }

  @Test
  void several_answers_may_stand_in_one_line() {

    var lines = Answers.numbered(List.of("1) 40HQ 2) general cargo, 3) 24 t"), ASKED);

    assertThat(lines)
        .containsExactly("container: 40HQ", "commodity: general cargo", "gross weight: 24 t");
  }

  @Test
  void a_letter_stands_for_what_was_offered_under_it() {
    var offered = "> 1. Container: a) 20GP b) 40HQ\n> 2. Port of discharge: a) Santos b) Itajai";

    var lines = Answers.numbered(List.of("1b 2a"), offered);

    assertThat(lines).containsExactly("container: 40HQ", "pod: Santos");
  }

  @Test
  void what_stands_between_our_quoted_questions_answers_the_one_above() {

    assertThat(Answers.named("目的港？", "桑托斯")).isEqualTo("pod: 桑托斯");
    assertThat(Answers.named("毛重：", "12吨")).isEqualTo("gross weight: 12吨");
    assertThat(Answers.named("品名，有没有木包装？", "没有木头")).isEqualTo("没有木头");
  }

  @Test
  void our_own_questions_are_no_words_of_the_customer() {
    var history = "> 1. 整箱还是拼箱？如整箱请告知20GP/40HQ\n> 2. 货好时间\n> 3. 宁波到达曼";

    var rest = Answers.unasked("ready date: 12月1号", history);

    assertThat(rest).doesNotContain("20GP", "货好").contains("宁波到达曼");
  }
}
