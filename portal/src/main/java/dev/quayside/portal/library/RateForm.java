package dev.quayside.portal.library;

import dev.quayside.portal.page.Typed;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Mode;
import io.helidon.common.parameters.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed to find rates, as it stands in the form and in the page's address.
 *
 * @param mode the name of a {@link Mode}
 * @param from a port by name, code or coast; "" for any
 * @param day such as 2026-06-03; "" for any
 * @param kind the name of an {@link Agreement.Kind}; "" for any
 */
public record RateForm(
    String mode, String from, String to, String carrier, String day, String kind) {

  private static final int LONGEST = 80;

  /**
   * The form as it was sent, or the empty one.
   *
   * @param today stands in the form that nobody has filled in yet
   */
  public static RateForm of(Parameters query, LocalDate today) {
    return new RateForm(
        said(query, "mode", Mode.FCL.name()),
        said(query, "from", ""),
        said(query, "to", ""),
        said(query, "carrier", ""),
        said(query, "day", today.toString()),
        said(query, "kind", ""));
  }

  public List<Mode> modes() {
    return List.of(Mode.values());
  }

  public List<Agreement.Kind> kinds() {
    return List.of(Agreement.Kind.values());
  }

  /** The same search as an address. */
  public String address(String path) {
    return address(path, Map.of());
  }

  /** The same search as an address, with more to say, such as where its page begins. */
  public String address(String path, Map<String, String> more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("mode", mode);
    fields.put("from", from);
    fields.put("to", to);
    fields.put("carrier", carrier);
    fields.put("day", day);
    fields.put("kind", kind);
    more.forEach(fields::put);
    var address = new StringBuilder(path).append('?');
    fields.forEach((field, text) -> {
      address.append(address.charAt(address.length() - 1) == '?' ? "" : "&");
      address.append(field).append('=').append(URLEncoder.encode(text, StandardCharsets.UTF_8));
    });
    return address.toString();
  }

  private static String said(Parameters query, String name, String otherwise) {
    return Typed.upTo(LONGEST, query.first(name).orElse(otherwise));
  }
}
