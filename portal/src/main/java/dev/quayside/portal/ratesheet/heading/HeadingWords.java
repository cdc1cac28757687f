package dev.quayside.portal.ratesheet.heading;

import dev.quayside.portal.ratesheet.cell.Currencies;
import dev.quayside.portal.ratesheet.notes.ChargeWords;
import dev.quayside.rates.tariff.charge.Leg;
import java.text.Normalizer;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A heading without what stands in brackets and without its currency: "BAF (USD)". */
record HeadingWords(String name, Optional<Currency> currency, Optional<Leg> end, boolean vip) {

  static HeadingWords of(String heading) {
    StringBuilder name = new StringBuilder();
    Optional<Currency> currency = Optional.empty();
    Optional<Leg> end = Optional.empty();
    boolean vip = false;
    for (String part : plain(heading).split("[()\\[\\]【】]", 20)) {
      String word = part.strip();
      boolean inBrackets = !name.isEmpty();
      if (inBrackets && Currencies.inHeading(word).isPresent()) {
        currency = Currencies.inHeading(word);
      } else if (inBrackets && ChargeWords.end(word).isPresent()) {
        end = ChargeWords.end(word);
      } else if (inBrackets) {
        vip |= word.equals("VIP");
      } else {
        name.append(word);
      }
    }
    return withoutCurrency(name.toString(), currency, end, vip);
  }

  private static HeadingWords withoutCurrency(
      String bare, Optional<Currency> currency, Optional<Leg> end, boolean vip) {
    for (String separator : new String[] {"/", " "}) {
      int first = bare.indexOf(separator);
      int last = bare.lastIndexOf(separator);
      if (first > 0 && Currencies.inHeading(bare.substring(0, first)).isPresent()) {
        return level(
            bare.substring(first + 1).strip(),
            Currencies.inHeading(bare.substring(0, first)),
            end,
            vip);
      }
      if (last > 0 && Currencies.inHeading(bare.substring(last + 1)).isPresent()) {
        return level(
            bare.substring(0, last).strip(),
            Currencies.inHeading(bare.substring(last + 1)),
            end,
            vip);
      }
    }
    return level(bare, currency, end, vip);
  }

  private static HeadingWords level(
      String name, Optional<Currency> currency, Optional<Leg> end, boolean vip) {
    boolean behind = name.length() > 3 && name.endsWith("VIP");
    return new HeadingWords(
        behind ? name.substring(0, name.length() - 3).strip() : name, currency, end, vip || behind);
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

  /** Without the commas and brackets that are left over where some of its words were taken out. */
  static String tidy(String heading) {
    return heading
        .replaceAll("[,;:，；：] ?(?=[)\\]】]|$)", "")
        .replaceAll("(?<=[(\\[【]) ?[,;:，；：]", "")
        .replace("()", "")
        .strip();
  }

  /** Its Chinese and its English part, where it has one of each, one behind the other. */
  static List<String> languages(String heading) {
    int cut = -1;
    int last = -1;
    for (int i = 0; i < heading.length(); i++) {
      if (Character.isLetterOrDigit(heading.charAt(i))) {
        boolean turns =
            last >= 0
                && Character.isIdeographic(heading.charAt(last))
                    != Character.isIdeographic(heading.charAt(i));
        if (turns && cut >= 0) {
          return List.of(heading);
        }
        cut = turns ? i : cut;
        last = i;
      }
    }
    if (cut < 0) {
      return List.of(heading);
    }
    String first = heading.substring(0, cut).strip();
    boolean divided = first.endsWith("/") || first.endsWith("|");
    return List.of(
        divided ? first.substring(0, first.length() - 1).strip() : first,
        heading.substring(cut).strip());
  }

  /** What two spellings of one heading have in common. */
  static String key(String heading) {
    StringBuilder key = new StringBuilder();
    plain(heading).chars().filter(c -> " ._-:*".indexOf(c) < 0).forEach(c -> key.append((char) c));
    return key.toString();
  }
}
