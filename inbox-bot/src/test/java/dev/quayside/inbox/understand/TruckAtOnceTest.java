package dev.quayside.inbox.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.inbox.Fixtures;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.ChatReader;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.triage.Intake;
import dev.quayside.inbox.triage.Triage;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.charge.Leg;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inquiries that name a truck beside the freight. */
class TruckAtOnceTest {

  private static final Understander UNDERSTANDER =
      new Understander(Places.builtIn(), FileReader.CLOSED);
  private static final Triage TRIAGE = new Triage(Carriers.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Please quote 3x40HQ Shanghai to Los Angeles, pickup at factory in Kunshan.          | CNSHA USLAX 3x40HC CNKUS>
          Please quote 3x40HQ Shanghai to Los Angeles, toys, including trucking from Suzhou.  | CNSHA USLAX 3x40HC CNSZH>
          We need a rate for 1x20GP Yantian - Hamburg with pick up in Dongguan, tools         | CNYTN DEHAM 1x20GP CNDGG>
          Pls quote 2x40HQ Ningbo/Hamburg plus delivery to Berlin, garden chairs.             | CNNGB DEHAM 2x40HC >DEBER
          Hi, 1x40HQ Shanghai - Antwerp, furniture. Please include pickup from our supplier in Suzhou. Thanks | CNSHA BEANR 1x40HC CNSZH>
          Please quote 3x40HQ Shanghai to Los Angeles, toys, door delivery to Ontario CA      | CNSHA USLAX 3x40HC >USONT
          Please quote 1x40HQ Shanghai to New York, toys, delivery to Portland, ME            | CNSHA USNYC 1x40HC >USPWM
          Please quote 1x40HQ from Shanghai to Hamburg, general cargo. Our factory is in Suzhou, please include the pick-up. | CNSHA DEHAM 1x40HC CNSZH>
          Quote please: 1x40HQ Shanghai to Los Angeles, door delivery to Phoenix, furniture   | CNSHA USLAX 1x40HC >USPHX
          Please quote 3x40HQ Shanghai to Los Angeles, 12 tons each, pickup in Kunshan and delivery to Phoenix | CNSHA USLAX 3x40HC CNKUS>USPHX
          请报上海到洛杉矶3x40HQ，含昆山拖车                                                      | CNSHA USLAX 3x40HC CNKUS>
          询价：盐田到汉堡 1x40HQ，家具，含东莞拖车，谢谢                                         | CNYTN DEHAM 1x40HC CNDGG>
          麻烦报一下宁波到汉堡2x40HQ的海运费，普货，加上柏林派送                                 | CNNGB DEHAM 2x40HC >DEBER
          上海到洛杉矶3x40HQ，玩具，货在昆山，请加上拖车                                          | CNSHA USLAX 3x40HC CNKUS>
          请报价：上海到鹿特丹1x40HQ，家具，昆山提货                                              | CNSHA NLRTM 1x40HC CNKUS>
          """)
  void it_is_priced_beside_the_freight_where_no_word_says_more_of_it(String said, String request) {
    var ready = (Intake.Ready) judged(said);

    assertThat(ready.requests()).extracting(TruckAtOnceTest::told).containsExactly(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please quote 3x40HQ Shanghai to Los Angeles, pickup at 88 Qianjin Road, Kunshan.",
        "Please quote 3x40HQ Shanghai to Los Angeles, pickup in Kunshan, loading takes 6 hours"
            + " waiting.",
        "Please quote 3x40HQ Shanghai to Los Angeles, pickup in Kunshan and in Suzhou.",
        "Please quote 3x40HQ Shanghai to Los Angeles, pickup in Kunshan. The factory is in Suzhou.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys. No insurance and trucking from"
            + " Kunshan.",
        "Please quote 3x40HQ Shanghai to Los Angeles with and without trucking from Kunshan.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, trucking from Kunshan separately.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, pickup in Kunshan (by our supplier).",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, pickup in Kunshan, customs clearance.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, delivery to Phoenix AZ 85001.",
        "Please quote 3x40HQ FOB Shanghai to Los Angeles, toys, pickup in Kunshan.",
        "Please quote 3x40HQ EXW, Shanghai to Los Angeles, toys, pickup in Kunshan.",
        "Please quote 5 cbm 1200 kg LCL Shanghai to Los Angeles, toys, pickup in Kunshan.",
        "Please quote 1x40HQ Shanghai to Los Angeles and Hamburg, toys, pickup in Kunshan.",
        "Please quote 1x40RF Shanghai to Los Angeles, frozen fish -18C, pickup in Kunshan.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, pickup from Kunshan to Ningbo.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, pickup.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, or pickup in Kunshan.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, delivery to Vancouver, WA.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, pickup in Suzhou, two stops.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, pickup in Suzhou (Wujiang district).",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, pickup in Suzhou, the others load at"
            + " port.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys. For your info: pickup in Suzhou.",
        "Please quote 3x40HQ Shanghai to Los Angeles, toys, trucking from Suzhou, night loading.",
        "请报上海到洛杉矶3x40HQ，玩具，含苏州拖车，吴江区",
        "请报上海到洛杉矶3x40HQ，玩具，不含昆山拖车，拖车自理",
        "请报上海到洛杉矶3x40HQ，玩具，含昆山和苏州两点拖车",
        "请报上海到洛杉矶3x40HQ，玩具，昆山拖车另报",
        "请报上海到洛杉矶3x40HQ，玩具，昆山市前进路88号提货",
        "请报上海到洛杉矶3x40HQ，玩具，含昆山拖车和报关",
        "请报上海到洛杉矶3x40HQ，玩具，如果含昆山拖车多少钱",
      })
  void any_doubt_of_it_is_a_persons(String said) {
    var intake = judged(said);

    boolean hauled =
        intake instanceof Intake.Ready(var requests)
            && requests.stream().anyMatch(request -> !request.haulage().isEmpty());
    assertThat(hauled).isFalse();
  }

  private static Intake judged(String said) {
    Message message = ChatReader.read(said, Fixtures.RECEIVED);
    List<RfqDraft> drafts = UNDERSTANDER.understand(message).requests();
    return TRIAGE.judge(drafts, Buyer.UNKNOWN, Fixtures.RECEIVED.toLocalDate());
  }

  private static String told(RateRequest request) {
    return "%s %s %s %s>%s"
        .formatted(
            request.origin().code(),
            request.destination().code(),
            request.load(),
            request.truckAt(Leg.PRE_CARRIAGE).map(place -> place.code().code()).orElse(""),
            request.truckAt(Leg.ON_CARRIAGE).map(place -> place.code().code()).orElse(""));
  }
}
