package dev.quayside.portal.ratesheet.notes;

import dev.quayside.portal.ratesheet.cell.ChargeCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.cell.WhenWanted;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one charge of a remark: LSS, DTHC $250/300, DOC CNY 450/票, OWS 20' > 20t USD 150. */
record ChargeNote(ChargeWords words, DayRules days) {

  private static final Set<String> ALL_IN =
      Set.of("ALL IN", "ALL-IN", "ALLIN", "全包", "包干", "ALL IN RATE");

  /** Charged once for a bill of lading wherever they arise, so sheets do not say so. */
  private static final Set<String> BY_BILL =
      Set.of("DOC", "TLX", "AMS", "ACI", "AFR", "ENS", "ISF", "AFS", "AMF", "DO", "AWB", "CUS");

  private static final Pattern HEAVIER =
      Pattern.compile(
          "(?:(20|40)(?:'|GP|DV|尺|小柜|大柜)?(?:GP|HQ|DV)?\\s?)?(?:>|OVER|ABOVE|EXCEEDING|超过|超重|超|大于)\\s?(\\d{1,5}(?:\\.\\d{1,3})?)\\s?(KGS?|公斤|吨|TONS?|MTS?|T)(?:以上)?");

  private static final Pattern AMOUNT =
      Pattern.compile("(?:USD|US\\$|\\$|CNY|RMB|EUR|€|HKD|JPY|GBP|人民币|美金|美元)?\\s?\\d");

  boolean namesOne(String text) {
    for (String word : text.split("[^A-Z/0-9一-龥]{1,5}", -1)) {
      if (words.named(word).isPresent() && !word.equals("ALL")) {
        return true;
      }
    }
    return false;
  }

  /** Empty where the piece names no charge. */
  Optional<Noted> read(
      String piece, Optional<State> state, Optional<Currency> usual, Set<Equipment> types) {
    if (ALL_IN.contains(piece)) {
      return Optional.of(noted("ALLIN", Leg.FREIGHT, new ChargeBasis.Included(), Condition.ALWAYS));
    }
    Optional<String> offered = WhenWanted.without(piece);
    if (offered.isPresent()) {
      return read(offered.get(), state, usual, types).map(noted -> noted.each(ChargeNote::offered));
    }
    Optional<OwnDays> dated = OwnDays.in(piece, days);
    if (dated.isPresent()) {
      String rest = dated.get().rest();
      Optional<State.Said> said = State.before(rest);
      return read(
              said.map(State.Said::rest).orElse(rest),
              said.map(State.Said::state).or(() -> state),
              usual,
              types)
          .map(dated.get()::on);
    }
    Optional<State.Said> behind = State.behind(piece);
    if (behind.isPresent()) {
      return several(behind.get().rest(), behind.get().state());
    }
    Optional<Noted> listed = state.flatMap(known -> several(piece, known));
    return listed.isPresent() ? listed : priced(piece, usual, types);
  }

  /** Names alone, as in BAF/LSS or LSS和EBS, all of one state. */
  private Optional<Noted> several(String piece, State state) {
    List<Charge> charges = new ArrayList<>();
    Optional<ChargeWords.Named> whole = words.named(bare(piece));
    List<String> names =
        whole.isPresent() ? List.of(piece) : List.of(piece.split("/|和|及| AND | OR |\\s", 20));
    for (String name : names) {
      if (bare(name).isEmpty() || name.equals("AND") || name.equals("ALL")) {
        continue;
      }
      Optional<ChargeWords.Named> named = words.named(bare(name));
      if (named.isEmpty()) {
        return Optional.empty();
      }
      charges.add(
          new Charge(named.get().code(), named.get().leg().orElse(Leg.ORIGIN), state.basis()));
    }
    return charges.isEmpty() ? Optional.empty() : Optional.of(Noted.of(charges));
  }

  private Optional<Noted> priced(String piece, Optional<Currency> usual, Set<Equipment> types) {
    Matcher heavier = HEAVIER.matcher(piece);
    Condition condition = Condition.ALWAYS;
    String rest = piece;
    Set<Equipment> boxes = types;
    if (heavier.find()) {
      boxes = sized(types, heavier.group(1));
      condition = Condition.heavierThan(WeightText.kg(heavier.group(2), heavier.group(3)), boxes);
      rest = (piece.substring(0, heavier.start()) + " " + piece.substring(heavier.end())).strip();
    }
    Matcher amount = AMOUNT.matcher(rest);
    if (!amount.find()) {
      return Optional.empty();
    }
    String name = bare(rest.substring(0, amount.start()));
    Optional<ChargeWords.Named> named =
        (name.isEmpty() || name.equals("加收")) && !condition.equals(Condition.ALWAYS)
            ? words.named("OWS")
            : words.named(name);
    if (named.isEmpty() || (boxes.isEmpty() && !condition.equals(Condition.ALWAYS))) {
      return named.isEmpty() ? Optional.empty() : Optional.of(Noted.NOTHING);
    }
    Optional<Per> per =
        BY_BILL.contains(named.get().code()) ? Optional.of(Per.BILL_OF_LADING) : Optional.empty();
    Understood<ChargeBasis> basis =
        ChargeCell.read(rest.substring(amount.start()).replace("PER ", "/"), usual, boxes, per);
    Leg leg = named.get().leg().orElse(Leg.ORIGIN);
    var when = condition;
    return switch (basis) {
      case Understood.Is<ChargeBasis>(var known) ->
          Optional.of(noted(named.get().code(), leg, known, when));
      case Understood.Nothing<ChargeBasis>() -> Optional.of(Noted.NOTHING);
      case Understood.Wrong<ChargeBasis>(Saying why) ->
          Optional.of(Noted.wrong(Saying.of("%s: %s", "%s：%s", piece, why)));
    };
  }

  private static Set<Equipment> sized(
      Set<Equipment> types, @org.jspecify.annotations.Nullable String feet) {
    return feet == null
        ? types
        : types.stream()
            .filter(type -> type.label().startsWith(feet))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static Noted noted(String code, Leg leg, ChargeBasis basis, Condition condition) {
    return Noted.of(List.of(new Charge(code, leg, basis, condition, Optional.empty())));
  }

  private static Charge offered(Charge charge) {
    return charge.with(WhenWanted.offered(charge.basis()));
  }

  /** "(PSS):" and "NO.101 (LOW SULPHUR)" without brackets and colons. */
  private static String bare(String name) {
    String bare = name.replace("：", ":").strip();
    while (!bare.isEmpty() && ":-=(".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    int open = bare.indexOf('(');
    int close = bare.lastIndexOf(')');
    return open >= 0 && close > open ? bare.substring(open + 1, close).strip() : bare;
  }
}
