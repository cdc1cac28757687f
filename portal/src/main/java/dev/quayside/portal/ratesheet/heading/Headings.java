package dev.quayside.portal.ratesheet.heading;

import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Column.Surcharge.Role;
import dev.quayside.portal.ratesheet.notes.ChargeWords;
import dev.quayside.portal.ratesheet.notes.OwnDays;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Knows what the headings of rate sheets mean, in English and Chinese; one for each reading. */
public final class Headings {

  /** Freight stands in the columns of the container types. */
  private static final Set<String> NO_SURCHARGES = Set.of("OF", "AF", "ALLIN", "FAK");

  private static final int MOST_REMEMBERED = 5_000;

  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, Column> known = new HashMap<>();
  private final ChargeWords charges;
  private final Answers answers;

  public Headings(ChargeNames charges, Answers answers) {
    this.charges = new ChargeWords(charges);
    this.answers = answers;
    try (InputStream in =
        Objects.requireNonNull(Headings.class.getResourceAsStream("headings.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(row ->
              Arrays.stream(row[1].split(";", -1))
                  .forEach(h -> meanings.put(HeadingWords.key(h), row[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Column column(String heading) {
    Column before = known.get(heading);
    if (before != null) {
      return before;
    }
    Column column = answered(heading).or(() -> dated(heading)).orElseGet(() -> inEither(heading));
    if (known.size() < MOST_REMEMBERED) {
      known.put(heading, column);
    }
    return column;
  }

  /** What a column holds whose heading stands in two rows, such as "BAF" over "20GP". */
  public Column column(String group, String sub) {
    if (sub.isBlank() || group.isBlank() || group.equals(sub)) {
      return column(sub.isBlank() ? group : sub);
    }
    Column together = column(group + " " + sub);
    if (!(together instanceof Column.Unknown)) {
      return together;
    }
    Column below = column(sub);
    if (below instanceof Column.Unknown) {
      Column above = column(group);
      return above instanceof Column.Unknown ? together : above;
    }
    var words = HeadingWords.of(group);
    return switch (below) {
      case Column.Freight(var type, var currency, var level) ->
          new Column.Freight(
              type,
              currency.or(words::currency),
              level.isEmpty() && (words.vip() || words.name().equals("VIP")) ? "VIP" : level);
      case Column.Loose(var per, var currency) ->
          new Column.Loose(per, currency.or(words::currency));
      case Column.Break(var kg, var currency) -> new Column.Break(kg, currency.or(words::currency));
      case Column.Least(var currency) -> new Column.Least(currency.or(words::currency));
      case Column.Flat(var currency) -> new Column.Flat(currency.or(words::currency));
      case Fact _, Column.Surcharge _, Column.ReadOver _, Column.Unknown _ -> below;
    };
  }

  /** The fact a title or a section names before a colon: "POL: Shanghai". */
  public Optional<Fact> fact(String name) {
    return column(name) instanceof Fact fact ? Optional.of(fact) : Optional.empty();
  }

  private Optional<Column> answered(String heading) {
    return answers.to("heading:" + heading).map(meaning -> read(meaning));
  }

  /** A charge whose heading says on which days it arises: PSS (from 7/15), GRI 7/1-7/14. */
  private Optional<Column> dated(String heading) {
    return OwnDays.apart(HeadingWords.plain(heading))
        .flatMap(apart ->
            inEither(HeadingWords.tidy(apart.rest())) instanceof Column.Surcharge charge
                ? Optional.of(charge.on(apart.days()))
                : Optional.empty());
  }

  /** A heading may stand there in both languages, 船公司 Carrier, if both say the same. */
  private Column inEither(String heading) {
    Column whole = read(heading);
    if (whole instanceof Column.Unknown) {
      List<String> parts = HeadingWords.languages(heading);
      if (parts.size() == 2 && read(parts.getFirst()).equals(read(parts.getLast()))) {
        return read(parts.getFirst());
      }
    }
    return whole;
  }

  private Column read(String heading) {
    if (heading.isBlank() || heading.startsWith("#")) {
      return new Column.ReadOver();
    }
    HeadingWords words = HeadingWords.of(heading);
    if (words.name().startsWith("-45") || words.name().equals("N-45")) {
      return new Column.Break(0, words.currency());
    }
    String meaning = meanings.getOrDefault(HeadingWords.key(words.name()), "");
    return switch (meaning) {
      case "" -> kilograms(words).orElseGet(() -> surcharge(words));
      case "READ_OVER" -> new Column.ReadOver();
      case "CBM", "TON", "REVENUE_TON" -> new Column.Loose(Per.valueOf(meaning), words.currency());
      case "LEAST" -> new Column.Least(words.currency());
      case "NORMAL" -> new Column.Break(0, words.currency());
      case "FLAT" -> new Column.Flat(words.currency());
      default ->
          Equipment.labelled(meaning)
              .<Column>map(
                  type -> new Column.Freight(type, words.currency(), words.vip() ? "VIP" : ""))
              .orElseGet(() -> Fact.valueOf(meaning));
    };
  }

  /** +45, 100KG, Q300, ≥500, +1000KGS: the breaks of an air tariff; 45 alone is a box. */
  private static Optional<Column> kilograms(HeadingWords words) {
    String name = words.name().replace(" ", "");
    int start = 0;
    while (start < name.length() && "+≥>Q".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < name.length() && Character.isDigit(name.charAt(end))) {
      end++;
    }
    String unit = name.substring(end);
    boolean fits =
        end > start
            && end - start <= 4
            && Set.of("", "+", "KG", "KGS", "KG+", "KGS+", "K", "公斤", "公斤以上").contains(unit);
    int kg = fits ? Integer.parseInt(name.substring(start, end)) : 0;
    return kg >= 45 ? Optional.of(new Column.Break(kg, words.currency())) : Optional.empty();
  }

  private Column surcharge(HeadingWords words) {
    Column whole = surcharge(words.name(), words, Role.AMOUNT, Optional.empty(), Optional.empty());
    if (!(whole instanceof Column.Unknown)) {
      return whole;
    }
    int cut = Math.max(words.name().lastIndexOf(' '), words.name().lastIndexOf('_'));
    if (cut > 0) {
      String last = words.name().substring(cut + 1);
      String rest = words.name().substring(0, cut).strip();
      rest = rest.endsWith(" PER") ? rest.substring(0, rest.length() - 4) : rest;
      Optional<Equipment> type =
          Optional.ofNullable(meanings.get(HeadingWords.key(last))).flatMap(Equipment::labelled);
      Optional<Per> per = ChargeWords.per(last);
      boolean least = "LEAST".equals(meanings.get(HeadingWords.key(last)));
      boolean currency = "CURRENCY".equals(meanings.get(HeadingWords.key(last)));
      if (type.isPresent() || per.isPresent() || least || currency) {
        Role role = least ? Role.LEAST : currency ? Role.CURRENCY : Role.AMOUNT;
        Column part = surcharge(rest, words, role, type, per);
        return part instanceof Column.Unknown ? whole : part;
      }
    }
    return whole;
  }

  private Column surcharge(
      String name, HeadingWords words, Role role, Optional<Equipment> type, Optional<Per> per) {
    Optional<ChargeWords.Named> charge = charges.named(name);
    if (charge.isEmpty()) {
      return new Column.Unknown(
          Saying.of(
              "is no heading Quayside knows; use a charge code such as BAF, or begin it with # to"
                  + " have the column read over",
              "不是系统已知的列名；请用费用代码如BAF，或在前面加#跳过该列"));
    }
    String code = charge.get().code();
    if (NO_SURCHARGES.contains(code)) {
      return new Column.Unknown(
          Saying.of(
              "is freight, which stands under the container types: 20GP, 40GP, 40HC",
              "是运费；运费应填在箱型列下：20GP、40GP、40HC"));
    }
    Optional<Leg> leg = words.end().or(charge.get()::leg);
    Optional<Currency> currency = words.currency();
    return leg.<Column>map(
            at -> new Column.Surcharge(code, at, currency, role, type, per, Optional.empty()))
        .orElseGet(() ->
            new Column.Unknown(
                Saying.of(
                    "does not say at which end it arises; write \"Origin %1$s\" or \"Destination"
                        + " %1$s\"",
                    "没有说明是哪一端的费用；请写“起运港%1$s”或“目的港%1$s”", code)));
  }
}
