package dev.quayside.rates.place;

import static dev.quayside.rates.place.Asked.PLACES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.place.spelling.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold for every row of the table of places. */
class WholeTableTest {

  @Test
  void every_place_is_found_by_its_own_names_and_its_country() {
    List<String> lost = new ArrayList<>();

    for (Place place : PLACES.all()) {
      String english = Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
      String chinese = Locale.of("", place.country()).getDisplayCountry(Locale.CHINESE);
      for (String name :
          List.of(place.nameEn() + ", " + english, chinese + place.nameZh(), place.code().code())) {
        PlaceAnswer answer = PLACES.resolve(name, PlaceQuestion.by(place.kind()));
        if (!contains(answer, place)) {
          lost.add(name + " -> " + answer);
        }
      }
    }

    assertThat(PLACES.all()).hasSizeGreaterThan(1500);
    assertThat(lost).isEmpty();
  }

  @Test
  void no_code_belongs_to_two_places_of_one_kind() {
    Set<String> seen = new HashSet<>();

    for (Place place : PLACES.all()) {
      for (UnLocode code : place.codes()) {
        assertThat(seen.add(code + "/" + place.kind())).as("%s of %s", code, place).isTrue();
      }
    }
  }

  @Test
  void every_parent_and_every_port_priced_alike_is_in_the_table() {
    for (PlaceEntry entry : Places.builtInEntries()) {
      entry
          .place()
          .parent()
          .ifPresent(parent -> assertThat(PLACES.byCode(parent, entry.place().kind())).isPresent());
      assertThat(entry.pricedWith())
          .allSatisfy(code -> assertThat(PLACES.byCode(code, entry.place().kind())).isPresent());
    }
  }

  @Test
  void a_name_borne_in_several_countries_is_never_picked_silently() {
    List<String> picked =
        Table.lines(WholeTableTest.class, "ambiguous.csv").stream()
            .map(row -> row.split(",", -1))
            .filter(row -> row[2].equals("yes"))
            .filter(row ->
                !(PLACES.resolve(row[0], PlaceQuestion.bare()) instanceof PlaceAnswer.Ambiguous))
            .map(row -> row[0] + " -> " + Asked.bare(row[0]))
            .toList();

    assertThat(picked).isEmpty();
  }

  private static boolean contains(PlaceAnswer answer, Place place) {
    return switch (answer) {
      case PlaceAnswer.Found found -> found.place().equals(place);
      case PlaceAnswer.Ambiguous many -> many.candidates().contains(place);
      case PlaceAnswer.Country _, PlaceAnswer.Region _, PlaceAnswer.Unknown _ -> false;
    };
  }
}
