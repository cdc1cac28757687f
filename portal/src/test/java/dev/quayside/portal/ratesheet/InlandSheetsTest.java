package dev.quayside.portal.ratesheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.words.Saying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flat prices on land: trucking by the box or by the truck, and customs. */
class InlandSheetsTest {

  @TempDir Path folder;

  @Test
  void trucking_and_customs_have_one_price_or_one_for_each_box() throws IOException {
    Path boxes =
        Files.writeString(
            folder.resolve("拖车.csv"),
            """
            拖车报价 单位：CNY 有效期 2026-07-01 至 2026-07-31
            提货地,目的港,车队,20GP,40GP,40HQ
            苏州,上海,安达,1800,2300,2300
            """);
    Path trucks =
        Files.writeString(
            folder.resolve("trucks.csv"),
            """
            From,To,Trucker,Mode,Truck type,Price,Currency,Valid from,Valid to
            Suzhou,Shanghai,Anda,Truck,9.6m,1500,CNY,2026-07-01,2026-07-31
            Suzhou,Shanghai,Anda,Customs,,200,CNY,2026-07-01,2026-07-31
            """);

    var byBox = read(boxes);
    var flat = read(trucks);

    assertThat(byBox.problems()).isEmpty();
    assertThat(Shown.all(byBox.rates()))
        .containsExactly(
            "ROAD CNSZH-CNSHA 安达 | 20GP CNY 1800.00, 40GP CNY 2300.00, 40HC CNY 2300.00 |"
                + " 2026-07-01..2026-07-31 by DEPARTURE | @ line 3; Currency: line 1, column A; Way"
                + " of carriage: line 1, column A; Valid to: line 1, column A");
    assertThat(flat.problems()).isEmpty();
    assertThat(Shown.all(flat.rates()))
        .containsExactly(
            "ROAD CNSZH-CNSHA Anda | flat CNY 1500.00 | 2026-07-01..2026-07-31 by DEPARTURE |"
                + " service 9.6m | @ line 2",
            "CUSTOMS CNSZH-CNSHA Anda | flat CNY 200.00 | 2026-07-01..2026-07-31 by DEPARTURE | @"
                + " line 3");
  }

  private static RateSheet.Read read(Path file) {
    return switch (ChineseTemplatesTest.READER.read(file, new Answers(Map.of()))) {
      case RateSheet.Read read -> read;
      case RateSheet.Unreadable(Saying why) -> throw new AssertionError(why);
    };
  }
}
