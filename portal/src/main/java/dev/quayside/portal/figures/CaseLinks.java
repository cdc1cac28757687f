package dev.quayside.portal.figures;

import dev.quayside.db.figures.Span;
import dev.quayside.db.listing.Cases;
import dev.quayside.portal.lists.Wanted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addresses of the inbox, narrowed to the cases that a figure counts. */
record CaseLinks(Span span) {

  String to(Cases cases) {
    return to("cases", cases.name());
  }

  /**
   * @param more fields of the inbox's filter, each before what stands in it
   */
  String to(String... more) {
    return between(span.first(), span.last(), more);
  }

  String on(LocalDate day, Cases cases) {
    return between(day, day, "cases", cases.name());
  }

  private static String between(LocalDate first, LocalDate last, String... more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("since", first.toString());
    fields.put("until", last.toString());
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return new Wanted(fields).address("/desk");
  }
}
