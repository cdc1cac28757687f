package dev.quayside.rates.tariff.commodity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.tariff.Scope;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommoditiesTest {

  @ParameterizedTest
  @CsvSource({
    "furniture, '200 ctns of wooden FURNITURE', true",
    "furniture, '一批家具，约20吨', true",
    "瓷砖, ceramic tiles, true",
    "tiles, 瓷砖, true",
    "tyres, Tires, true",
    "LED灯, 'LED灯 100箱', true",
    "furniture, textiles, false",
    "tile, textiles, false",
    "vehicles, car parts, false",
    "汽车, 汽车配件, false",
    "汽车配件, auto parts, true",
    "widgets, 'blue widgets', true",
    "widgets, '', false",
    "general cargo, '', true",
    "FAK, anything, true",
    "furniture, general cargo, false",
  })
  void a_word_fits_goods_in_either_language(String scope, String goods, boolean fits) {
    assertThat(fit(scope, new Goods(Optional.of(goods), Optional.empty()))).isEqualTo(fits);
  }

  @Test
  void freight_of_all_kinds_is_not_for_dangerous_goods() {
    var batteries = new Goods(Optional.of("lithium batteries"), Optional.empty(), true);

    assertThat(fit("FAK", batteries)).isFalse();
    assertThat(fit("battery", batteries)).isTrue();
  }

  private static boolean fit(String commodity, Goods goods) {
    var scope = new Scope(List.of(commodity), Optional.empty(), Optional.empty());
    return Commodities.builtIn().fit(scope, goods);
  }
}
