package dev.quayside.inbox.lasttime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.lasttime.TakenOver.Part;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.ChatReader;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Same as last time" has as many wordings as there are customers. */
class LikeLastTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Same as last time to Antwerp please.",
        "pls quote same as last time but to Hamburg",
        "Exactly the same as our last shipment, ready 12 June.",
        "As per our last shipment, please quote to Felixstowe.",
        "Please quote as per our previous inquiry, destination Antwerp.",
        "the same like last time, this time to Hamburg",
        "Same again please!",
        "The usual to Antwerp please, what is your rate?",
        "Could you please quote us as usual, but to Rotterdam?",
        "Same details as the previous order, only POD is Hamburg.",
        "Could you repeat our last shipment, to Antwerp this time?",
        "Repeat order, rate please.",
        "same cargo and same boxes as last time, now to Hamburg",
        "Everything the same as before, please quote.",
        "Same as before, but to Hamburg",
        "Like last time, please, but Antwerp.",
        "Identical to our last booking, pls advise rate",
        "Please quote as in Q1001, but to Hamburg.",
        "same as Q1001 to Antwerp",
        "We have another shipment like the last one, to Antwerp.",
        "No changes from last time, please send us a quote.",
        "We would like to ship again what we shipped last time, to Felixstowe.",
        "Kindly offer as per previous, but 2x40HQ",
        "With reference to our last order, please quote the same to Antwerp",
        "Ditto last time, but Antwerp. Rate?",
        "One more of the same please, rate?",
        "Please quote the same as in May to Antwerp.",
        "same as our May shipment, what is your rate?",
        "Could you repeat the March order please, rate?",
        "按五月份那票报一下",
        "和3月份那票一样，到汉堡",
        "和上次一样，这次到汉堡",
        "照搬上次的，目的港换汉堡",
        "与上一票货物信息一致，报汉堡",
        "跟以往一样，请报价",
        "跟上次一样，报个价",
        "同上次，目的港换成安特卫普",
        "同上一票，到汉堡，请报价",
        "照上次的来，去鹿特丹",
        "老样子，这次到汉堡",
        "还是老样子，到安特卫普多少钱",
        "按上次的报一下，到汉堡",
        "其他同上次，目的港改汉堡",
        "货物信息跟上次那票一样，请报到汉堡",
        "跟之前一样，到汉堡什么价",
        "与上次相同，请报价",
        "再来一票同样的，到汉堡",
        "上次那票再走一票，到汉堡",
        "照旧，到汉堡，报价",
        "参照上次，到汉堡",
        "这次还是同样的货，到汉堡，报下价"
      })
  void whoever_wants_it_as_last_time_is_heard_in_many_wordings(String words) {
    assertThat(LikeLastTime.in(chat(words)))
        .hasValueSatisfying(like -> assertThat(like.parts()).contains(Part.LOAD, Part.GOODS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shanghai to Hamburg, 1x40HQ, general cargo",
        "Is the price the same as in May?",
        "The same as may be needed for Antwerp",
        "The rate should be the same as in March",
        "请按五月份价格报",
        "Is the price the same as last time?",
        "Can you keep the same rate as last time?",
        "Your rate is higher than last time.",
        "It is not the same as last time.",
        "almost the same as last time, to Antwerp",
        "The same problem again: the box was wet.",
        "Last time you were slow, please hurry.",
        "Our last shipment was damaged.",
        "price as last time please",
        "和上次不一样，这次到汉堡",
        "价格跟上次一样吗",
        "按上次的价格可以吗",
        "上次那票到哪里了",
        "跟上次差不多",
        "跟上次比贵了",
        "运费能不能跟上次一样",
        "比上次贵",
        "We need the same vessel as the other forwarder offers.",
        "Please quote the same rate to Hamburg",
        "again the same problem",
        "Could you price up the same job we did with you in May?",
        "What we shipped to Hamburg is still not there."
      })
  void what_only_sounds_like_it_is_not_taken_for_it(String words) {
    assertThat(LikeLastTime.in(chat(words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          same boxes as last time, Shanghai to Antwerp | LOAD
          same goods as last time, 2x20GP to Antwerp | GOODS
          goods same as last time | GOODS
          same lane as last time, 2x20GP | FROM,TO
          品名同上次，2个20GP到汉堡 | GOODS
          货同上次，到汉堡 | GOODS,WEIGHT,LOAD
          Please quote for the same cargo as before to Rotterdam | GOODS,WEIGHT,LOAD
          Need a rate for the same goods, same boxes, now to Antwerp. | GOODS,LOAD
          柜型柜量同上次，上海到汉堡 | LOAD
          """)
  void who_names_a_part_of_it_means_that_part(String words, String parts) {
    assertThat(LikeLastTime.in(chat(words)))
        .hasValueSatisfying(
            like -> assertThat(like.parts()).extracting(Part::name).containsOnly(parts.split(",")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Same as last time to Antwerp please.   | to Antwerp please.
          和上次一样，这次到汉堡                   | ，这次到汉堡
          老样子，这次到汉堡                       | ，这次到汉堡
          as per our last shipment but 2x40HQ    | 2x40HQ
          """)
  void what_else_he_says_is_new(String words, String rest) {
    assertThat(LikeLastTime.in(chat(words)))
        .hasValueSatisfying(like -> assertThat(like.rest().text().fresh().strip()).isEqualTo(rest));
  }

  private static Message chat(String words) {
    return ChatReader.read(words, OffsetDateTime.parse("2026-06-10T10:00:00+08:00"));
  }
}
