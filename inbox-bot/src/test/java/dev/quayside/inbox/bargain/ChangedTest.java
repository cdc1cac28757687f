package dev.quayside.inbox.bargain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the cargo weighs in other boxes: where two things may be meant, the heavier box counts. */
class ChangedTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
  private static final Places PLACES = Places.builtIn();

  @Test
  void one_more_box_holds_as_much_as_each_before() {
    var changed = changed(3, "54000", new Change.Count(4));

    assertThat(weight(changed)).isEqualByComparingTo("72000");
  }

  @Test
  void fewer_boxes_hold_the_same_cargo() {
    var changed = changed(3, "54000", new Change.Count(2));

    assertThat(weight(changed)).isEqualByComparingTo("54000");
  }

  @Test
  void what_is_too_heavy_for_fewer_boxes_is_a_persons() {
    var changed = changed(3, "60000", new Change.Count(2));

    assertThat(changed).isInstanceOf(Changed.Senseless.class);
  }

  @Test
  void other_boxes_hold_the_same_cargo() {
    var changed =
        changed(
            1,
            "20000",
            new Change.Instead(List.of(new Change.Box(Equipment.GP20, Optional.of(2)))));

    assertThat(weight(changed)).isEqualByComparingTo("20000");
  }

  private static BigDecimal weight(Changed changed) {
    return ((Changed.Request) changed).request().goods().grossKg().orElseThrow();
  }

  private static Changed changed(int boxes, String kilograms, Change change) {
    var standing =
        new RateRequest(
            Optional.empty(),
            PLACES.byCode(new UnLocode("CNSHA"), PlaceKind.SEA).orElseThrow(),
            PLACES.byCode(new UnLocode("USLAX"), PlaceKind.SEA).orElseThrow(),
            Containers.of(boxes, Equipment.HC40),
            Goods.UNSTATED.weighing(new BigDecimal(kilograms)),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            TODAY);
    return Changed.of(standing, List.of(change), TODAY);
  }
}
