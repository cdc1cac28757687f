package dev.quayside.portal.shipments;

import dev.quayside.db.tracking.Wanted.Show;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A customer's shipments, the newest first.
 *
 * @param typed what was looked for, as it was typed
 * @param next where the next page begins
 * @param further whether this is not the first page
 */
public record ShipmentList(
    List<ShipmentLine> lines, Show show, String typed, Optional<Long> next, boolean further) {

  public ShipmentList {
    lines = List.copyOf(lines);
  }

  public List<Show> shows() {
    return List.of(Show.values());
  }

  /** Whether all of them are meant to be seen. */
  public boolean whole() {
    return show == Show.ALL && typed.isEmpty();
  }

  /** The same search in another part. */
  public String part(Show part) {
    return "/shipments?show=" + part.name() + search();
  }

  /** All of them as a file. */
  public String file() {
    return "/shipments.csv?show=" + show.name() + search();
  }

  public String after(long id) {
    return part(show) + "&after=" + id;
  }

  private String search() {
    return typed.isEmpty() ? "" : "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }
}
