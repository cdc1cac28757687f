package dev.quayside.rates.place;

import static dev.quayside.rates.place.Asked.PLACES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.place.spelling.Table;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MentionsTest {

  @Test
  void names_in_english_prose_are_found_where_they_stand() {
    String mail = "Please quote 2x40HQ from Shang Hai to Los\nAngeles, via Port Klang.";

    List<PlaceMention> found = PLACES.mentions(mail);

    assertThat(found)
        .extracting(PlaceMention::text)
        .containsExactly("Shang Hai", "Los\nAngeles", "Port Klang");
    assertThat(found)
        .allSatisfy(mention -> {
          assertThat(mail.substring(mention.start(), mention.end())).isEqualTo(mention.text());
          assertThat(mention.risky()).isFalse();
        });
  }

  @Test
  void names_in_chinese_prose_are_found_without_blanks() {
    assertThat(names("请报一下天津新港到釜山3*40HQ的价格，另询寧波—漢堡1x20GP"))
        .containsExactly("天津新港", "釜山", "寧波", "漢堡");
  }

  @Test
  void accents_and_full_width_letters_keep_their_offsets() {
    String mail = "Ｆｒｏｍ ＮＩＮＧＢＯ to Itapoá.";

    assertThat(names(mail)).containsExactly("ＮＩＮＧＢＯ", "Itapoá");
  }

  @Test
  void the_longest_name_is_meant() {
    assertThat(names("London Gateway or London")).containsExactly("London Gateway", "London");
  }

  @Test
  void a_name_inside_a_word_or_a_country_is_none() {
    assertThat(names("Hamburger, ONT8, 危地马拉, 北欧, New Mexico")).isEmpty();
  }

  @Test
  void a_short_code_is_risky_and_counts_in_capitals_only() {
    List<PlaceMention> found = PLACES.mentions("SHA-LAX rates incl. AMS, can you do CPT?");

    assertThat(found).extracting(PlaceMention::text).containsExactly("SHA", "LAX", "AMS", "CPT");
    assertThat(found).allMatch(PlaceMention::risky);
  }

  @Test
  void no_risky_token_in_small_letters_is_a_mention() {
    for (String row :
        Table.lines(MentionsTest.class, "risky_aliases.csv").stream().skip(1).toList()) {
      String token = row.substring(0, row.indexOf(',')).toLowerCase(Locale.ROOT);

      assertThat(PLACES.mentions("we will " + token + " it today")).as(token).isEmpty();
    }
  }

  @Test
  void ordinary_business_prose_names_no_place() {
    String mail =
        """
        Dear Sir, thank you for your mail. Can you send us the invoice for the shipment, and please
        find the packing list attached. The male connector was split in the van. Best regards, Sandy
        您好，另外一票货的提单请尽快确认，谢谢。申请免箱期，高明的方案。
        """;

    assertThat(PLACES.mentions(mail).stream().filter(mention -> !mention.risky())).isEmpty();
  }

  private static List<String> names(String text) {
    return PLACES.mentions(text).stream()
        .filter(mention -> !mention.risky())
        .map(PlaceMention::text)
        .toList();
  }
}
