package dev.quayside.rates.place;

import static dev.quayside.rates.place.Asked.PLACES;
import static dev.quayside.rates.place.Asked.asked;
import static dev.quayside.rates.place.Asked.bare;
import static dev.quayside.rates.place.Asked.by;
import static dev.quayside.rates.place.Asked.place;
import static dev.quayside.rates.place.PlaceKind.AIR;
import static dev.quayside.rates.place.PlaceKind.INLAND;
import static dev.quayside.rates.place.PlaceKind.SEA;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has gone wrong with names and codes of places in real mails and rate sheets. */
class PlaceTrapsTest {

  @ParameterizedTest
  @CsvSource({
    "CNSHA,CNSGH", "CNSHA,CNSHG", "CNNGB,CNNBO", "CNNGB,CNNBG", "CNTAO,CNQIN", "CNTAO,CNQDG",
    "CNXMN,CNXAM", "CNDLC,CNDAL", "CNCAN,CNGZG", "CNSZX,CNSZP", "CNTXG,CNTSN", "CNTXG,CNXGG"
  })
  void the_old_and_the_new_code_of_a_chinese_port_are_one_place(String one, String other) {
    assertThat(PLACES.same(new UnLocode(one), new UnLocode(other))).isTrue();
    assertThat(bare(other)).containsExactly(one + "/SEA");
  }

  @Test
  void codes_of_two_places_are_not_the_same() {
    assertThat(PLACES.same(new UnLocode("CNSHA"), new UnLocode("CNNGB"))).isFalse();
    assertThat(PLACES.same(new UnLocode("USLAX"), new UnLocode("USLGB"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "洋山,CNYSA,CNSHA",
    "外高桥,CNWGQ,CNSHA",
    "盐田,CNYTN,CNSZX",
    "蛇口,CNSHK,CNSZX",
    "赤湾,CNCWN,CNSZX",
    "大铲湾,CNDCB,CNSZX",
    "南沙,CNNSA,CNCAN",
    "Ambarli,TRAMR,TRIST",
    "Apapa,NGAPP,NGLOS",
    "Tin Can,NGTIN,NGLOS",
    "Lekki,NGLKK,NGLOS",
    "Cat Lai,VNCLI,VNSGN",
    "马尼拉南,PHMNS,PHMNL"
  })
  void a_rate_of_the_port_answers_for_its_terminal(String name, String terminal, String port) {
    Place asked = place(terminal, SEA);

    assertThat(by(SEA, name)).containsExactly(terminal + "/SEA");
    assertThat(PLACES.pricedAs(asked)).containsExactly(asked, place(port, SEA));
  }

  @Test
  void a_rate_of_a_terminal_does_not_answer_for_the_whole_port_without_a_remark() {
    Place shanghai = place("CNSHA", SEA);

    assertThat(PLACES.pricedAs(shanghai)).containsExactly(shanghai);
    assertThat(PLACES.terminals(shanghai)).contains(place("CNYSA", SEA), place("CNWGQ", SEA));
  }

  @Test
  void los_angeles_and_long_beach_have_one_price() {
    assertThat(PLACES.pricedAs(place("USLAX", SEA))).contains(place("USLGB", SEA));
    assertThat(PLACES.pricedAs(place("USLGB", SEA))).contains(place("USLAX", SEA));
    assertThat(bare("LA/LB")).containsExactly("USLAX/SEA");
  }

  @Test
  void cai_mep_is_not_ho_chi_minh() {
    assertThat(bare("Cai Mep")).containsExactly("VNCMT/SEA");
    assertThat(bare("Saigon")).isEqualTo(bare("HCMC")).containsExactly("VNSGN/SEA");
    assertThat(PLACES.pricedAs(place("VNCMT", SEA))).doesNotContain(place("VNSGN", SEA));
  }

  @ParameterizedTest
  @CsvSource({
    "Mumbai,INNSA,INBOM",
    "孟买,INNSA,INBOM",
    "Dubai,AEJEA,",
    "Kuala Lumpur,MYPKG,MYKUL",
    "JNPT,INNSA,",
    "Port Kelang,MYPKG,",
    "Klang,MYPKG,"
  })
  void a_city_is_another_place_by_sea_than_by_air(String name, String sea, String air) {
    assertThat(by(SEA, name)).containsExactly(sea + "/SEA");
    if (air != null) {
      assertThat(by(AIR, name)).containsExactly(air + "/AIR");
    }
  }

  @Test
  void bangkok_laem_chabang_and_lat_krabang_are_three_places() {
    assertThat(bare("Bangkok")).containsExactly("THBKK/SEA");
    assertThat(bare("Laem Chabang")).containsExactly("THLCH/SEA");
    assertThat(bare("Lat Krabang")).containsExactly("THLKR/INLAND");
  }

  @Test
  void a_country_or_state_beside_the_name_decides() {
    assertThat(bare("San Antonio, Chile")).containsExactly("CLSAI/SEA");
    assertThat(bare("San Antonio TX")).containsExactly("USSAT/INLAND");
    assertThat(bare("Portland, Oregon")).containsExactly("USPDX/SEA");
    assertThat(bare("墨西哥曼萨尼约")).containsExactly("MXZLO/SEA");
    assertThat(asked("Cartagena", PlaceQuestion.bare().in("ES"))).containsExactly("ESCAR/SEA");
  }

  @Test
  void a_state_that_is_not_the_places_own_makes_it_another_place() {
    assertThat(bare("Vancouver WA")).isEmpty();
    assertThat(bare("Los Angeles, Chile")).isEmpty();
  }

  @Test
  void the_other_end_of_the_lane_decides_next_and_the_mode_last() {
    Place birmingham = place("USBHM", INLAND);

    assertThat(asked("奥克兰", PlaceQuestion.by(SEA).towards(birmingham)))
        .containsExactly("NZAKL/SEA");
    assertThat(asked("San Antonio", PlaceQuestion.by(INLAND).towards(birmingham)))
        .containsExactly("USSAT/INLAND");
    assertThat(by(AIR, "HKT")).containsExactly("THHKT/AIR");
    assertThat(by(SEA, "HKT")).containsExactly("JPHKT/SEA");
  }

  @Test
  void an_inland_place_of_the_name_keeps_the_question_open_for_a_container() {
    assertThat(by(SEA, "科隆")).contains("DECGN/INLAND", "PAONX/SEA");
  }

  @ParameterizedTest
  @CsvSource({
    "'LOS ANGELES, CA',USLAX",
    "VANCOUVER.BC,CAVAN",
    "BALBOA(巴尔博亚),PABLB",
    "[Manzanillo|MXZLO|MX],MXZLO",
    "PORT KELANG(S),MYPKG",
    "Port Kelang(N),MYPKG",
    "'Shanghai, China',CNSHA",
    "Port of Hamburg,DEHAM",
    "天津新港,CNTXG",
    "寧波港,CNNGB",
    "汉堡 HAMBURG,DEHAM",
    "上海洋山,CNYSA",
    "蒙巴萨（肯尼亚）,KEMBA",
    "Veracruz (Mexiko),MXVER",
    "'Hong Kong, China',HKHKG",
    "New Orleans LA,USMSY",
    "Hồ Chí Minh,VNSGN",
    "Itapoá,BRIOA",
    "'Ålesund, Norway',NOAES",
    "shang hai,CNSHA",
    "'Balboa, Panama',PABLB",
    "ＨＡＭＢＵＲＧ,DEHAM",
    "СПб,",
    "Fos,FRFOS"
  })
  void real_writings_are_read(String written, String code) {
    if (code == null) {
      assertThat(bare(written)).isEmpty();
    } else {
      assertThat(bare(written)).containsExactly(code + "/SEA");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "USWC BASE PORTS 1,region USWC", "欧基港,region NEU", "美西,region USWC", "Germany,country DE",
    "德国,country DE", "Deutschland,country DE", "Alemania,country DE", "Allemagne,country DE",
    "Alemanha,country DE", "USA,country US", "墨西哥,country MX"
  })
  void a_coast_or_a_country_is_no_place(String written, String answer) {
    assertThat(bare(written)).containsExactly(answer);
  }

  @Test
  void a_code_that_belongs_to_another_place_than_the_name_beside_it_is_a_question() {
    assertThat(bare("MYPKG Colombo")).containsExactly("MYPKG/SEA", "LKCMB/SEA");
  }

  @Test
  void what_is_unclear_or_unknown_is_not_guessed() {
    assertThat(bare("SPR")).isEmpty();
    assertThat(bare("Nowhere near Hamburg")).isEmpty();
    assertThat(bare("ONT8")).isEmpty();
    assertThat(bare("")).isEmpty();
    assertThat(bare("Hamburg ".repeat(100))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Shanghai,CNPVG,CNSHA", "成都,CNCTU,CNTFU", "Tokyo,JPNRT,JPHND", "London,GBLHR,GBSTN",
    "Istanbul,TRIST,TRSAW", "迪拜,AEDXB,AEDWC", "New York,USJFK,USEWR", "Chicago,USORD,USRFD"
  })
  void a_city_with_several_airports_is_a_question_by_air(String city, String one, String other) {
    assertThat(by(AIR, city)).contains(one + "/AIR", other + "/AIR");
  }

  @Test
  void an_airport_may_still_be_asked_for_by_its_old_code() {
    assertThat(by(AIR, "FRU")).containsExactly("KGFRU/AIR");
    assertThat(by(AIR, "BSZ")).containsExactly("KGFRU/AIR");
    assertThat(by(AIR, "KIV")).containsExactly("MDKIV/AIR");
  }

  @Test
  void short_codes_count_in_capitals_only() {
    assertThat(bare("CPT")).containsExactly("ZACPT/SEA");
    assertThat(bare("cpt")).isEmpty();
    assertThat(bare("split")).isEmpty();
    assertThat(bare("Split, Croatia")).containsExactly("HRSPU/SEA");
  }
}
