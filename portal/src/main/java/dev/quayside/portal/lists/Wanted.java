package dev.quayside.portal.lists;

import dev.quayside.portal.page.Typed;
import io.helidon.common.parameters.Parameters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody chose to see of a list, field by field, as it stands in the page's address: the
 * same choice always makes the same address.
 */
public record Wanted(Map<String, String> fields) {

  private static final int LONGEST = 80;

  public Wanted {
    fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Those of the fields that were filled in. */
  static Wanted of(Parameters query, List<String> names) {
    return of(name -> query.first(name).asOptional(), names);
  }

  /** The same out of an address that {@link #query()} made; whatever else stands there is left. */
  static Wanted of(String query, List<String> names) {
    Map<String, String> said =
        Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(
                Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (first, _) -> first));
    return of(name -> Optional.ofNullable(said.get(name)), names);
  }

  private static Wanted of(
      java.util.function.Function<String, Optional<String>> said, List<String> names) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : names) {
      said.apply(name)
          .map(text -> Typed.upTo(LONGEST, text))
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> fields.put(name, text));
    }
    return new Wanted(fields);
  }

  /** "" where it was left blank. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Behind the question mark of an address; "" for the whole list. */
  public String query() {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  public String address(String path) {
    return isEmpty() ? path : path + "?" + query();
  }

  /** With one field otherwise; "" to leave it blank. */
  public Wanted with(String name, String text) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    if (text.isEmpty()) {
      more.remove(name);
    } else {
      more.put(name, text);
    }
    return new Wanted(more);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A percent sign that begins no code means nothing here. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
