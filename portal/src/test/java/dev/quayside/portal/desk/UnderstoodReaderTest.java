package dev.quayside.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quayside.portal.desk.Understood.Doubt;
import dev.quayside.portal.desk.Understood.Fact;
import dev.quayside.rates.told.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstoodReaderTest {

  @Test
  void every_fact_that_was_read_is_told_and_none_that_was_not() {
    var understood =
        UnderstoodReader.read(
            """
            {"requests":[{"mode":"LCL","origin":{"text":"Ningbo","code":"CNNGB"},
              "destination":{"text":"Koper","codes":["SIKOP"]},"pickup":null,
              "delivery":{"text":"Ljubljana","country":"SI"},
              "equipment":[{"type":"40HC","quantity":2},{"type":"20GP","quantity":null}],
              "cargo":{"weightKg":850.5,"pieces":3,"packaging":"pallets",
                "dimensions":[{"lengthCm":120,"widthCm":80,"heightCm":150,"quantity":3}],
                "dangerous":{"un":"3481","imoClass":"9"},"temperatureC":-18},
              "frequency":{"count":5,"unit":"container","per":"month"},
              "services":["PICKUP"],"targetPrice":{"amount":2000,"currency":"USD"}}],
             "references":[{"type":"bl","value":"MEDU1234567"}],"missing":["volume"]}\
            """);

    assertThat(understood.requests().getFirst().facts())
        .extracting(Fact::field, Fact::values)
        .containsExactly(
            tuple("mode", List.of("LCL")),
            tuple("origin", List.of("Ningbo · CNNGB")),
            tuple("destination", List.of("Koper · SIKOP")),
            tuple("delivery", List.of("Ljubljana, SI")),
            tuple("equipment", List.of("2 × 40HC", "20GP")),
            tuple("weight", List.of("850.5 kg")),
            tuple("pieces", List.of("3 pallets")),
            tuple("dimensions", List.of("3 × 120×80×150 cm")),
            tuple("dangerous", List.of("UN 3481, IMDG 9")),
            tuple("temperature", List.of("-18 °C")),
            tuple("frequency", List.of("5 container / month")),
            tuple("services", List.of("PICKUP")),
            tuple("targetPrice", List.of("USD 2000")));
    assertThat(understood.references()).containsExactly("bl MEDU1234567");
    assertThat(understood.missing()).containsExactly("volume");
  }

  @Test
  void doubts_are_told_with_the_words_that_raised_them() {
    var understood =
        UnderstoodReader.read(
            """
            {"doubts":[{"reason":"PLACE_UNCLEAR","words":"Tripoli"},"TOO_LONG"]}\
            """);

    assertThat(understood.doubts())
        .containsExactly(
            new Doubt("PLACE_UNCLEAR", Told.word("Tripoli")), new Doubt("TOO_LONG", Told.NOTHING));
  }

  @Test
  void what_was_filed_in_another_shape_is_no_reason_to_fail() {
    assertThat(UnderstoodReader.read("{\"requests\":7}").isEmpty()).isTrue();
    assertThat(UnderstoodReader.read("[]").isEmpty()).isTrue();
    assertThat(UnderstoodReader.read("no json").isEmpty()).isTrue();
  }
}
