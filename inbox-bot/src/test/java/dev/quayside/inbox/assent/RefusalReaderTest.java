package dev.quayside.inbox.assent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.order.LostReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a customer is lost, and why; and when he is not, or nobody can be sure. */
class RefusalReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PRICE           | Sorry, we went with another forwarder, they were cheaper by 100.
          PRICE           | We will not go ahead, your price is too high. Thank you anyway.
          PRICE           | Thanks, but we booked with someone else - better rate.
          PRICE           | 不好意思，这票已经给别家做了，他们便宜100美金
          PRICE           | 价格太高，已订别家
          PRICE           | 这次不走了，太贵
          OTHER_FORWARDER | Hi, we have already booked with another forwarder. Maybe next time!
          OTHER_FORWARDER | Already booked elsewhere, sorry.
          OTHER_FORWARDER | Our buyer has nominated his own forwarder.
          OTHER_FORWARDER | 我们已经订了别家，下次合作
          OTHER_FORWARDER | 客户指定了别的货代
          NOT_NEEDED      | Unfortunately our customer has cancelled the order, we do not need it any more.
          NOT_NEEDED      | Please close this inquiry, the order was cancelled.
          NOT_NEEDED      | 客户取消订单了，谢谢
          NOT_NEEDED      | 这票不用了
          TIMING          | The shipment is postponed until September. Thank you.
          TIMING          | 这票推迟到9月出货，到时再联系
          OTHER           | Thank you, but we have to decline.
          OTHER           | We'll pass this time.
          OTHER_FORWARDER | Client decided to use his own forwarder.
          OTHER_FORWARDER | 客户自己找货代了
          NOT_NEEDED      | Unfortunately we lost this order.
          NOT_NEEDED      | 计划取消
          PRICE           | 超预算了，不做了
          PRICE           | No thanks, too expensive.
          PRICE           | Not competitive, thanks anyway.
          OTHER_FORWARDER | Thanks, but we found a better offer elsewhere.
          PRICE           | 价格没优势，下次再合作
          PRICE           | 太贵了，算了
          TIMING          | 先不走了，客户那边推迟了，等通知
          NOT_NEEDED      | Please cancel this enquiry, we no longer need it.
          """)
  void a_plain_no_and_its_reason(LostReason reason, String text) {
    assertThat(RefusalReader.read(text, false)).isEqualTo(new Refusal.Refused(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PRICE      | Too expensive.
          PRICE      | 价格偏高
          TIMING     | Postponed.
          NOT_NEEDED | Cancelled
          """)
  void where_we_have_asked_a_word_is_enough(LostReason reason, String text) {
    assertThat(RefusalReader.read(text, true)).isEqualTo(new Refusal.Refused(reason));
    assertThat(RefusalReader.read(text, false)).isEqualTo(new Refusal.No());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will go with another forwarder if you cannot match USD 1,900.",
        "Another forwarder is cheaper by 100. Can you match?",
        "They are cheaper.",
        "We booked with another forwarder, please quote 2x20GP to Hamburg for the next one.",
        "The cargo is postponed to 20 June.",
        "The vessel was cancelled, when is the next one?",
        "20GP不要了",
        "算了，就按这个走",
        "We will pass this on to our customer.",
        "Thanks anyway, can you check Ningbo?",
        "价格没优势，能再申请一下吗",
        "先不走20GP了，改40HQ",
        "客户要推迟到6月20号出货",
        "不需要熏蒸",
        "如果价格不降我们就订别家了",
        "你们比别家贵，能降吗",
        "Our customer cancelled the order, we want a refund of the invoice.",
        "We still think about it, maybe we will not go ahead.",
        "We cannot accept the delay of our last shipment, we will claim.",
      })
  void whoever_says_more_than_no_is_read_by_a_person(String text) {
    assertThat(RefusalReader.read(text, false)).isEqualTo(new Refusal.No());
  }
}
