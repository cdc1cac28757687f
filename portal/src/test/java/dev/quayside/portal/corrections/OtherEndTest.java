package dev.quayside.portal.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The word that stands where a port must stand is what the customer calls it. */
class OtherEndTest {

  @Test
  void the_word_behind_a_port_of_loading_is_where_it_goes() {
    assertThat(OtherEnd.after("Shanghai", "Pls quote Shanghai to Angel City, 1x40HQ"))
        .contains("Angel City");
    assertThat(OtherEnd.after("Shanghai", "shanghai\nShanghai -> moonport 40HQ"))
        .contains("moonport");
    assertThat(OtherEnd.after("上海", "您好，上海到天使城港多少钱")).contains("天使城");
    assertThat(OtherEnd.after("上海", "上海到天使城 40HQ 一个")).contains("天使城");
    assertThat(OtherEnd.after("Shanghai", "ex Shanghai, 3x40HQ\nto be advised")).isEmpty();
    assertThat(OtherEnd.after("Ningbo", "Shanghai to Angel City")).isEmpty();
  }

  @Test
  void the_word_before_a_port_of_discharge_is_where_it_comes_from() {
    assertThat(OtherEnd.before("Hamburg", "quote Dragon Bay to Hamburg")).contains("Dragon Bay");
    assertThat(OtherEnd.before("汉堡", "请报龙湾到汉堡")).isPresent();
    assertThat(OtherEnd.before("汉堡", "从龙湾到汉堡")).contains("龙湾");
    assertThat(OtherEnd.before("Hamburg", "Hamburg, 1x40HQ")).isEmpty();
  }
}
