package dev.quayside.inbox.assent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the trade writes when it takes a quote, and what only sounds like it. */
class AssentReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are happy with this, please reserve the space.",
        "确认报价，托书稍后发",
        "Fine. Book please, docs to follow.",
        "没问题，走",
        "OK，订舱，资料明天给您",
        "Please proceed.",
        "please proceed with the booking, thanks",
        "Go ahead with option 2.",
        "confirmed, please book",
        "Confirmed.",
        "OK, please book it.",
        "Yes please",
        "Yes, please go ahead.",
        "Hi Lena,\n\nwe accept your offer Q1001. Please arrange the booking.\n\nThanks\nTom",
        "Rate accepted. Kindly book.",
        "We confirm option B.",
        "Let's go with the second one",
        "Let's book.",
        "You can book this.",
        "Fine for us, please make the booking as soon as possible.",
        "We'd like to book with you.",
        "Price is ok for us, go ahead",
        "No problem, please proceed.",
        "Agreed. Book space please.",
        "it's a deal",
        "We will take option A",
        "We go with the first option, thank you for your quick reply.",
        "Dear team, I confirm the quotation. Best regards, Maria",
        "green light from us",
        "按这个走",
        "按这个价格走吧",
        "可以,订舱吧",
        "可以，订舱吧",
        "就按方案二",
        "就按方案B走，谢谢",
        "OK 订舱",
        "好的，请订舱",
        "确认",
        "确认，请安排订舱",
        "价格没问题，安排出货吧",
        "同意，下单吧",
        "接受报价，麻烦尽快订舱",
        "就走第二个方案",
        "成交",
        "您好，报价确认，请放舱。谢谢！",
        "选方案A，订舱",
        "那就这么定了",
        "委托贵司安排",
        "按照报价Q1001执行",
        "就这家，订吧"
      })
  void this_takes_the_quote(String text) {
    assertThat(AssentReader.read(text, false)).isInstanceOf(Assent.Yes.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "再便宜点就订",
        "有没有便宜点的，订舱",
        "can we go with a cheaper one?",
        "OK if you can do 1800",
        "OK, but only with free pick-up",
        "We confirm receipt of your quotation, thank you.",
        "Confirmed receipt.",
        "As agreed on the phone, thanks",
        "I confirm that I got your offer",
        "Received and confirmed, thanks",
        "We acknowledge your offer, confirmed",
        "确认收到，谢谢",
        "已收到，确认",
        "我们确认收到贵司报价",
        "We will proceed once our client confirms.",
        "Please confirm the space.",
        "Can you confirm the free time?",
        "please proceed if the vessel departs this week",
        "How do we book?",
        "We will book if you match USD 1,700.",
        "Please proceed to quote the return leg.",
        "Please book 2x40HQ instead",
        "Please do not book yet.",
        "We don't accept this rate.",
        "Not confirmed yet",
        "Thanks, noted.",
        "OK, thanks",
        "Ok",
        "We have booked elsewhere.",
        "Let me check with my boss and revert.",
        "please hold the booking",
        "go ahead or wait?",
        "Confirmed with option 1 and option 2",
        "Price is too high, we cannot accept.",
        "Please go ahead and also quote trucking from Dongguan.",
        "Before we proceed, what is the demurrage?",
        "We might go ahead next week.",
        "Please cancel.",
        "Booked with another forwarder already, sorry",
        "Would accept with 14 days free time",
        "请确认一下价格",
        "能不能便宜点，可以就订舱",
        "如果1800就订舱",
        "价格可以的话就订",
        "怎么订舱？",
        "先不订舱",
        "等客户确认后再订",
        "客户还没确认",
        "太贵了",
        "收到，谢谢",
        "好的",
        "可以吗",
        "再降50就走",
        "我们考虑一下",
        "改成两个小柜，按这个走",
        "已经订了别家",
        "确认一下舱位",
        "按这个走，但免箱期要14天",
        "不用订舱了",
        "报价有效期到什么时候",
        "请帮忙确认截关时间",
        "和客户确认中"
      })
  void this_does_not(String text) {
    assertThat(AssentReader.read(text, false)).isInstanceOf(Assent.No.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Go ahead with option 2.                | 2",
        "We take option B                       | 2",
        "we go with the third one               | 3",
        "Let's go with the 1st option           | 1",
        "就按方案二                             | 2",
        "走方案C                                | 3",
        "确认第一个方案，订舱                   | 1"
      })
  void the_option_is_read_by_its_letter_or_number(String text, int option) {
    assertThat(AssentReader.read(text, false))
        .isInstanceOfSatisfying(
            Assent.Yes.class, yes -> assertThat(yes.options()).containsExactly(option));
  }

  @ParameterizedTest
  @ValueSource(strings = {"B", "b please", "2", "option B", "方案二", "选B", "The second one, thanks"})
  void where_we_asked_which_option_its_name_alone_is_enough(String text) {
    assertThat(AssentReader.read(text, true))
        .isInstanceOfSatisfying(
            Assent.Yes.class, yes -> assertThat(yes.options()).containsExactly(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Let's go with the cheaper one.",
        "we take the cheapest option, please book",
        "选便宜的那个",
        "走最便宜的，订舱吧"
      })
  void the_cheapest_is_named_without_its_letter(String text) {
    assertThat(AssentReader.read(text, false))
        .isInstanceOfSatisfying(Assent.Yes.class, yes -> assertThat(yes.cheapest()).isTrue());
  }

  @Test
  void quotes_are_read_by_their_numbers() {
    assertThat(AssentReader.read("Please book Q1001 and Q1003.", false))
        .isInstanceOfSatisfying(
            Assent.Yes.class, yes -> assertThat(yes.quotes()).containsExactly("Q1001", "Q1003"));
  }

  @Test
  void whoever_says_much_more_than_yes_is_read_by_a_person() {
    String text =
        "Please proceed. The goods are steel pipes from our works near the river, the shipper is"
            + " Brightway Metals and the consignee will be told to you by our colleague in Lyon.";

    assertThat(AssentReader.read(text, false)).isInstanceOf(Assent.No.class);
  }
}
