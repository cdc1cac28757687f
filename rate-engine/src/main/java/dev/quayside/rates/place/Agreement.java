package dev.quayside.rates.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names in one slot mean together: "汉堡 HAMBURG" is one place, "上海洋山" the terminal of its
 * port, and a code that belongs to another place than the name beside it is a question.
 */
record Agreement(List<Sense> senses, boolean agreed) {

  /** Places with an ISO 3166 code of their own that are also written with the country's name. */
  private static final Map<String, String> ALSO_WRITTEN =
      Map.ofEntries(
          Map.entry("HK", "CN"),
          Map.entry("MO", "CN"),
          Map.entry("TW", "CN"),
          Map.entry("PR", "US"),
          Map.entry("GU", "US"),
          Map.entry("AS", "US"),
          Map.entry("RE", "FR"),
          Map.entry("GP", "FR"),
          Map.entry("MQ", "FR"),
          Map.entry("YT", "FR"),
          Map.entry("PF", "FR"),
          Map.entry("NC", "FR"));

  static Agreement of(List<List<Sense>> named) {
    var agreement = new Agreement(named.getFirst(), true);
    for (List<Sense> next : named.subList(1, named.size())) {
      agreement = agreement.and(next);
    }
    return agreement;
  }

  /** Only the places that lie where the customer says; none of them is no answer. */
  Agreement within(Set<String> countries, Set<String> states, Optional<String> country) {
    List<Sense> kept = senses;
    if (!countries.isEmpty() || !states.isEmpty()) {
      kept = kept.stream().filter(sense -> lies(sense, countries, states)).toList();
    }
    if (country.isPresent()) {
      kept = Choice.keep(kept, sense -> sense.place().country().equals(country.get()));
    }
    return new Agreement(kept, agreed);
  }

  PlaceAnswer decide(PlaceQuestion question, Optional<PlaceKind> hint) {
    if (senses.isEmpty()) {
      return new PlaceAnswer.Unknown();
    }
    if (!agreed && senses.size() > 1) {
      PlaceKind wanted = question.wanted().orElse(PlaceKind.SEA);
      return Choice.ambiguous(Choice.keep(senses, sense -> sense.place().kind() == wanted));
    }
    List<Sense> hinted =
        Choice.keep(senses, sense -> hint.isEmpty() || hint.get() == sense.place().kind());
    PlaceQuestion asked =
        question.wanted().isPresent() || hint.isEmpty() ? question : question.wanting(hint.get());
    return Choice.between(hinted, asked);
  }

  private Agreement and(List<Sense> next) {
    List<Sense> both =
        senses.stream().filter(one -> next.stream().anyMatch(two -> same(one, two))).toList();
    if (!both.isEmpty()) {
      return new Agreement(both, agreed);
    }
    List<Sense> terminals = new ArrayList<>(belonging(next, senses));
    terminals.addAll(belonging(senses, next));
    if (!terminals.isEmpty()) {
      return new Agreement(terminals, agreed);
    }
    List<Sense> either = new ArrayList<>(senses);
    either.addAll(next);
    return new Agreement(either, false);
  }

  private static List<Sense> belonging(List<Sense> terminals, List<Sense> ports) {
    return terminals.stream()
        .filter(terminal ->
            ports.stream()
                .anyMatch(port ->
                    port.place().kind() == terminal.place().kind()
                        && terminal.place().parent().equals(Optional.of(port.place().code()))))
        .toList();
  }

  private static boolean same(Sense one, Sense two) {
    return one.entry().equals(two.entry());
  }

  /** A state that the table does not give for a place cannot speak against it. */
  private static boolean lies(Sense sense, Set<String> countries, Set<String> states) {
    String country = sense.place().country();
    return countries.contains(country)
        || countries.contains(ALSO_WRITTEN.getOrDefault(country, country))
        || states.stream()
            .anyMatch(state ->
                state.startsWith(country)
                    && sense.entry().state().map(state.substring(3)::equals).orElse(true));
  }
}
