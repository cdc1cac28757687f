package dev.quayside.portal.corrections;

import dev.quayside.db.Books;
import dev.quayside.db.naming.ProposedName;
import dev.quayside.db.naming.ProposedName.State;
import dev.quayside.db.naming.Touched;
import dev.quayside.portal.corrections.CorrectionList.Form;
import dev.quayside.portal.corrections.CorrectionList.Named;
import dev.quayside.portal.corrections.CorrectionList.Refused;
import dev.quayside.portal.corrections.CorrectionList.Waiting;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what the page of the corrections shows. */
final class CorrectionReading {

  private static final int SHOWN_OF_EACH = 8;

  private final Books books;
  private final Places places;

  CorrectionReading(Books books, Places places) {
    this.books = books;
    this.places = places;
  }

  CorrectionList list(boolean decides, Form form, Optional<Refused> refused) {
    List<ProposedName> all = books.names().all();
    List<ProposedName> waiting = all.stream().filter(one -> one.state() == State.PROPOSED).toList();
    Map<Long, List<Touched>> touched =
        books
            .names()
            .trials()
            .touched(waiting.stream().map(ProposedName::id).toList(), SHOWN_OF_EACH);
    return new CorrectionList(
        waiting.stream()
            .map(one -> waiting(one, touched.getOrDefault(one.id(), List.of())))
            .toList(),
        all.stream()
            .filter(one -> one.state() != State.PROPOSED)
            .map(one -> new Named(one, place(one)))
            .toList(),
        decides,
        form,
        refused);
  }

  private Waiting waiting(ProposedName proposed, List<Touched> touched) {
    return new Waiting(
        proposed,
        place(proposed),
        touched.stream().filter(one -> one.effect().gain()).toList(),
        touched.stream().filter(one -> !one.effect().gain()).toList());
  }

  private Optional<Place> place(ProposedName proposed) {
    return places.byCode(proposed.name().code(), proposed.name().kind());
  }
}
