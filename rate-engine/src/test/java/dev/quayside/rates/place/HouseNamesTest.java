package dev.quayside.rates.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a house's own customers call a port counts where nothing else claims the word. */
class HouseNamesTest {

  private static final Places PLACES = Places.builtIn();
  private static final HouseName ANGEL_CITY = name("Angel City", "USLAX");

  @Test
  void a_name_of_the_house_is_found_in_any_writing_beside_all_others() {
    Places ours = PLACES.with(List.of(ANGEL_CITY, name("天使城", "USLAX")));

    assertThat(found(ours, "angel city")).isEqualTo("USLAX");
    assertThat(found(ours, "ANGEL-CITY")).isEqualTo("USLAX");
    assertThat(found(ours, "天使城港")).isEqualTo("USLAX");
    assertThat(found(ours, "Los Angeles")).isEqualTo("USLAX");
    assertThat(ours.mentions("ex Shanghai to Angel City, 1x40HQ"))
        .extracting(PlaceMention::text)
        .containsExactly("Shanghai", "Angel City");
    assertThat(PLACES.resolve("Angel City", PlaceQuestion.bare()))
        .isEqualTo(new PlaceAnswer.Unknown());
  }

  @Test
  void a_word_that_means_something_already_stays_what_it_is() {
    assertThat(PLACES.claim(ANGEL_CITY)).isEqualTo(new Claim.Free());
    assertThat(PLACES.claim(name("Los Angeles", "USLAX"))).isEqualTo(new Claim.Known());
    assertThat(PLACES.claim(name("Hamburg", "USLAX"))).isInstanceOf(Claim.Other.class);
    assertThat(PLACES.claim(name("Hamburg via Angel City", "USLAX")))
        .isInstanceOf(Claim.Other.class);
    assertThat(PLACES.claim(name("Germany", "USLAX"))).isEqualTo(new Claim.Area());
    assertThat(PLACES.claim(name("terminal", "USLAX"))).isEqualTo(new Claim.Everyday());
    assertThat(PLACES.claim(name("Ang", "USLAX"))).isEqualTo(new Claim.Everyday());
    assertThat(PLACES.claim(name("城", "USLAX"))).isEqualTo(new Claim.Everyday());
    assertThat(PLACES.claim(name("Angel City", "USZZZ"))).isEqualTo(new Claim.NoPlace());

    Places ours = PLACES.with(List.of(name("Hamburg", "USLAX")));

    assertThat(found(ours, "Hamburg")).isEqualTo("DEHAM");
  }

  private static HouseName name(String name, String code) {
    return new HouseName(name, new UnLocode(code), PlaceKind.SEA);
  }

  private static String found(Places places, String words) {
    return places.resolve(words, PlaceQuestion.by(PlaceKind.SEA))
            instanceof PlaceAnswer.Found(Place place)
        ? place.code().code()
        : "";
  }
}
