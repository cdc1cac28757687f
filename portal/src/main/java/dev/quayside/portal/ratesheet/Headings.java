package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.cell.Currencies;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.charge.Leg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Knows what the headings of rate sheets mean, in English and Chinese. */
final class Headings {

  private static final Map<String, Leg> ENDS =
      Map.ofEntries(
          Map.entry("ORIGIN", Leg.ORIGIN),
          Map.entry("POL", Leg.ORIGIN),
          Map.entry("O", Leg.ORIGIN),
          Map.entry("起运港", Leg.ORIGIN),
          Map.entry("启运港", Leg.ORIGIN),
          Map.entry("DESTINATION", Leg.DESTINATION),
          Map.entry("DEST", Leg.DESTINATION),
          Map.entry("DEST.", Leg.DESTINATION),
          Map.entry("POD", Leg.DESTINATION),
          Map.entry("D", Leg.DESTINATION),
          Map.entry("目的港", Leg.DESTINATION));

  /** Names of the terminal charge that say its end without a word for it. */
  private static final Map<String, Leg> AT_DESTINATION =
      Map.of("THD", Leg.DESTINATION, "DHC", Leg.DESTINATION);

  /** Freight stands in the columns of the container types. */
  private static final Set<String> NO_SURCHARGES = Set.of("OF", "AF", "ALLIN", "FAK");

  private final Map<String, String> meanings = new HashMap<>();
  private final ChargeNames charges;

  Headings(ChargeNames charges) {
    this.charges = charges;
    try (InputStream in =
        Objects.requireNonNull(Headings.class.getResourceAsStream("headings.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(row ->
              Arrays.stream(row[1].split(";", -1)).forEach(h -> meanings.put(key(h), row[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Column column(String heading) {
    if (heading.isBlank() || heading.startsWith("#")) {
      return new Column.ReadOver();
    }
    Words words = Words.of(heading);
    String meaning = meanings.getOrDefault(key(words.name), "");
    return switch (meaning) {
      case "" -> surcharge(words);
      case "READ_OVER" -> new Column.ReadOver();
      default ->
          Equipment.labelled(meaning)
              .<Column>map(type -> new Column.Freight(type, words.currency))
              .orElseGet(() -> Column.Fact.valueOf(meaning));
    };
  }

  private Column surcharge(Words words) {
    Optional<ChargeNames.Known> charge = charges.named(words.name);
    Optional<Leg> end = words.end.or(() -> Optional.ofNullable(AT_DESTINATION.get(words.name)));
    for (var entry : ENDS.entrySet()) {
      String rest = without(entry.getKey(), words.name);
      if (!rest.isEmpty() && charges.named(rest).isPresent()) {
        charge = charges.named(rest);
        end = Optional.of(entry.getValue());
      }
    }
    if (charge.isEmpty()) {
      return new Column.Unknown(
          "is no heading Quayside knows; use a charge code such as BAF, or begin it with # to have"
              + " the column read over");
    }
    String code = charge.get().code();
    if (NO_SURCHARGES.contains(code)) {
      return new Column.Unknown(
          "is freight, which stands under the container types: 20GP, 40GP, 40HC");
    }
    return end.or(charge.get()::usualLeg)
        .<Column>map(leg -> new Column.Surcharge(code, leg, words.currency))
        .orElseGet(() ->
            new Column.Unknown(
                "does not say at which end it arises; write \"Origin %s\" or \"Destination %s\""
                    .formatted(code, code)));
  }

  /** "Origin THC", "O/THC" and "OTHC" without the end's name; empty where it does not begin so. */
  private static String without(String end, String name) {
    if (!name.startsWith(end)) {
      return "";
    }
    String rest = name.substring(end.length()).strip();
    boolean parted =
        end.length() > 1
            || rest.length() < name.length() - end.length()
            || rest.equals("THC")
            || rest.startsWith("/");
    return parted ? rest.replaceFirst("^[/ .]", "").strip() : "";
  }

  private static String key(String heading) {
    StringBuilder key = new StringBuilder();
    Words.plain(heading)
        .chars()
        .filter(c -> " ._-:*".indexOf(c) < 0)
        .forEach(c -> key.append((char) c));
    return key.toString();
  }

  /** A heading without what stands in brackets and without its currency: "BAF (USD)". */
  private record Words(String name, Optional<Currency> currency, Optional<Leg> end) {

    static Words of(String heading) {
      StringBuilder name = new StringBuilder();
      Optional<Currency> currency = Optional.empty();
      Optional<Leg> end = Optional.empty();
      for (String part : plain(heading).split("[()]", 20)) {
        String word = part.strip();
        boolean inBrackets = !name.isEmpty();
        if (inBrackets && Currencies.inHeading(word).isPresent()) {
          currency = Currencies.inHeading(word);
        } else if (inBrackets && ENDS.containsKey(word)) {
          end = Optional.ofNullable(ENDS.get(word));
        } else if (!inBrackets) {
          name.append(word);
        }
      }
      String bare = name.toString();
      for (String separator : new String[] {"/", " "}) {
        int first = bare.indexOf(separator);
        int last = bare.lastIndexOf(separator);
        if (first > 0 && Currencies.inHeading(bare.substring(0, first)).isPresent()) {
          return new Words(
              bare.substring(first + 1).strip(),
              Currencies.inHeading(bare.substring(0, first)),
              end);
        }
        if (last > 0 && Currencies.inHeading(bare.substring(last + 1)).isPresent()) {
          return new Words(
              bare.substring(0, last).strip(), Currencies.inHeading(bare.substring(last + 1)), end);
        }
      }
      return new Words(bare, currency, end);
    }

    /** Full-width letters to plain ones, upper case, every kind of apostrophe to one. */
    static String plain(String heading) {
      return Normalizer.normalize(heading, Normalizer.Form.NFKC)
          .replace('’', '\'')
          .replace('′', '\'')
          .replace('\n', ' ')
          .strip()
          .toUpperCase(Locale.ROOT);
    }
  }
}
