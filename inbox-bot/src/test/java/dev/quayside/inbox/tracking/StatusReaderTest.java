package dev.quayside.inbox.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.intent.reference.ReferenceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hi team, where is our container MSKU6011440? Thanks|MSKU6011440
          Please advise the ETA of B/L COSU6123456780. Our customer is waiting for the cargo.|COSU6123456780
          When will booking no. 2641088123 arrive in Los Angeles?|2641088123
          Any update on PO 4500012345 please?|4500012345
          Has MSKU 601144 0 been released? When can we collect it?|MSKU6011440
          Why is S1001 late?|S1001
          请问柜号 MSKU6011440 到哪了？客户在催|MSKU6011440
          提单号 COSU6123456780 什么时候到港？麻烦告知，谢谢|COSU6123456780
          订舱号2641088123开船了吗|2641088123
          您好，S1001 可以提货了吗？|S1001
          """)
  void a_plain_question_names_its_shipment(String words, String number) {
    var read = StatusReader.read("", words, ReferenceFinder.find(words));

    assertThat(read)
        .isInstanceOfSatisfying(
            StatusQuestion.Named.class, named -> assertThat(named.named()).containsExactly(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where is my last shipment?",
        "Hello, what is the status of our latest container? Thanks",
        "我们最近一票货到哪了？",
        "上一票现在什么情况，到港了吗"
      })
  void his_last_one_is_asked_for_without_a_number(String words) {
    assertThat(StatusReader.read("", words, ReferenceFinder.find(words)))
        .isEqualTo(new StatusQuestion.Last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where is MSKU6011440? Please change the consignee to Beta Ltd.",
        "Where is MSKU6011440, and please send us the B/L copy.",
        "MSKU6011440 arrived damaged, where do we claim?",
        "When does MSKU6011440 arrive and what is the demurrage after that?",
        "Please arrange delivery of MSKU6011440, when can it be there?",
        "MSKU6011440 到哪了？请帮忙改一下收货人",
        "MSKU6011440 什么时候到？免费期能延长吗",
        "提单 COSU6123456780 到港了吗，到货通知发我一份",
        "Where are you?",
        "Our booking is MSKU6011440."
      })
  void whoever_wants_more_than_that_gets_a_person(String words) {
    assertThat(StatusReader.read("", words, ReferenceFinder.find(words)))
        .isEqualTo(new StatusQuestion.Other());
  }

  @Test
  void a_number_that_nobody_calls_by_a_name_may_be_of_the_shipment() {
    String words = "Any news of ACM-77012? It is for order 88-2, thanks";

    var read = StatusReader.read("", words, ReferenceFinder.find(words));

    assertThat(read)
        .isInstanceOfSatisfying(
            StatusQuestion.Named.class, named -> assertThat(named.perhaps()).contains("ACM-77012"));
  }
}
