package dev.quayside.portal.ratesheet.notes;

import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.ratesheet.timing.ValidityText;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.ChargeNames;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads remarks beside prices: 含LSS不含THC; Rates are inclusive of BAF, EBS; DOC CNY 450/票; OWS 20' >
 * 20t USD 150. One for each reading.
 */
public final class NoteReader {

  private static final int MOST_LETTERS = 3_000;
  private static final int MOST_REMEMBERED = 20_000;

  private record Asked(String text, Optional<Currency> usual, Set<Equipment> types) {}

  private final ChargeNote charges;
  private final Map<Asked, Noted> known = new ConcurrentHashMap<>();

  /**
   * For one reading.
   *
   * @param days how the sheet writes days, for charges that have their own
   */
  public NoteReader(ChargeNames names, DayRules days) {
    charges = new ChargeNote(new ChargeWords(names), days);
  }

  /**
   * What the words say.
   *
   * @param usual the currency of the rate, for amounts without one
   * @param types the containers the rate is for; none where it is for none
   */
  public Noted read(String text, Optional<Currency> usual, Set<Equipment> types) {
    if (text.isBlank()) {
      return Noted.NOTHING;
    }
    if (text.length() > MOST_LETTERS) {
      return Noted.wrong(Saying.of("is longer than %d letters", "超过%d个字", MOST_LETTERS));
    }
    var asked = new Asked(text, usual, types);
    Noted before = known.get(asked);
    if (before != null) {
      return before;
    }
    Noted noted = Noted.NOTHING;
    for (String sentence : Pieces.sentences(text)) {
      noted = noted.and(sentence(sentence, usual, types));
    }
    if (known.size() < MOST_REMEMBERED) {
      known.put(asked, noted);
    }
    return noted;
  }

  private Noted sentence(String sentence, Optional<Currency> usual, Set<Equipment> types) {
    if (SiteCharges.isOne(sentence)) {
      return SiteCharges.read(sentence, charges.words(), types);
    }
    Optional<Noted> whole = Remark.read(sentence);
    if (whole.isPresent()) {
      return whole.get();
    }
    if (ValidityText.speaksOfValidity(sentence) && !charges.namesOne(sentence)) {
      return Noted.NOTHING; // read where the rate's validity is read
    }
    Noted noted = Noted.NOTHING;
    Optional<State> state = Optional.empty();
    for (String item : split(Pieces.items(sentence))) {
      Optional<State.Said> said = State.before(item);
      Optional<State> before = state;
      state = said.map(State.Said::state).or(() -> before);
      String rest = said.map(State.Said::rest).orElse(item);
      if (!rest.isEmpty()) {
        noted = noted.and(item(rest, state, usual, types));
      }
    }
    return noted;
  }

  private Noted item(
      String item, Optional<State> state, Optional<Currency> usual, Set<Equipment> types) {
    return Remark.read(item)
        .or(() -> charges.read(item, state, usual, types))
        .orElseGet(() ->
            ValidityText.speaksOfValidity(item)
                ? Noted.NOTHING
                : charges.namesOne(item) || speaksOfMoney(item)
                    ? Noted.wrong(Saying.asItStands(item))
                    : Noted.unread(item));
  }

  /** 含LSS不含THC is two things without a comma between them. */
  private static List<String> split(List<String> items) {
    List<String> parts = new ArrayList<>();
    for (String item : items) {
      int at = Math.max(item.indexOf("不含", 1), item.indexOf(" EXCL", 1));
      int incl = item.indexOf(" INCL", 1);
      if (at > 0 && !item.endsWith("不含")) {
        parts.add(item.substring(0, at).strip());
        parts.add(item.substring(at).strip());
      } else if (incl > 0 && State.before(item).isPresent()) {
        parts.add(item.substring(0, incl).strip());
        parts.add(item.substring(incl).strip());
      } else {
        parts.add(item);
      }
    }
    return parts;
  }

  private static boolean speaksOfMoney(String item) {
    boolean digits = item.chars().anyMatch(Character::isDigit);
    return digits
        && List.of("USD", "$", "CNY", "RMB", "EUR", "€", "¥", "元", "美金", "人民币").stream()
            .anyMatch(item::contains);
  }
}
