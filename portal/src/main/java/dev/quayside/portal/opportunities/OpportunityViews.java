package dev.quayside.portal.opportunities;

import dev.quayside.db.opportunity.Opportunity;
import dev.quayside.db.user.User;
import dev.quayside.portal.words.LaneNames;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.place.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the pages of opportunities show. */
public final class OpportunityViews {

  private OpportunityViews() {}

  /** Its lanes by their ports' names. */
  static String lanes(Opportunity one, Places places, Wording words) {
    return words.list(
        one.terms().lanes().stream().map(lane -> LaneNames.of(lane, places, words)).toList());
  }

  /**
   * All that are under way, or have ended.
   *
   * @param mine whether only the reader's own are shown
   * @param typed what stands in the form of a new one
   * @param wrong its fields that mean nothing
   */
  public record Listed(
      List<Opportunity> all,
      boolean ended,
      boolean mine,
      OpportunityTyped typed,
      Set<String> wrong,
      LocalDate today,
      Places places) {

    public Listed {
      all = List.copyOf(all);
      wrong = Set.copyOf(wrong);
    }

    public String lanes(Opportunity one, Wording words) {
      return OpportunityViews.lanes(one, places, words);
    }

    public boolean late(Opportunity one) {
      return one.late(today);
    }

    /** The same list as a file, or otherwise narrowed. */
    public String address(String path, boolean withEnded, boolean withMine) {
      return "/desk/opportunities"
          + path
          + (withEnded ? "?ended=1" : "")
          + (withMine ? (withEnded ? "&" : "?") + "owner=me" : "");
    }
  }

  /**
   * One, with all that was said of it.
   *
   * @param returnable whether the reader may take back what was said last
   * @param overtaken who said something since the reader opened the page; empty where nobody did
   */
  public record One(
      Opportunity one,
      List<Opportunity.Step> steps,
      OpportunityTyped typed,
      Set<String> wrong,
      List<User> staff,
      boolean returnable,
      Optional<String> overtaken,
      LocalDate today,
      Places places) {

    public One {
      steps = List.copyOf(steps);
      wrong = Set.copyOf(wrong);
      staff = List.copyOf(staff);
    }

    public String lanes(Opportunity it, Wording words) {
      return OpportunityViews.lanes(it, places, words);
    }

    public boolean late() {
      return one.late(today);
    }

    /** Whether what the reader typed has not been taken. */
    public boolean refused() {
      return overtaken.isPresent() || !wrong.isEmpty();
    }
  }
}
